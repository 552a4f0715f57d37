package fr.plume.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds what an article changed in sentences that it otherwise has word for word: there even a value that the source states
 * elsewhere is another one than was said.
 */
final class Revisions {

    /** Sentences that have so much in common, in the same order, were hardly rewritten. */
    private static final double LEAST_LIKENESS = 0.8;

    /** Enough between two sentences that were not changed at all. */
    private static final double LEAST_BETWEEN = 0.4;

    /** More places that differ make a sentence of its own. */
    private static final int MOST_HUNKS = 4;

    private final Reading source;
    private final Reading article;
    private final Map<Integer, List<Fact>> theirs;
    private final Map<Integer, List<Fact>> mine;
    private final Map<Fact, Fact> replaced = new LinkedHashMap<>();
    private final Set<Fact> dropped = new HashSet<>();

    private Revisions(Reading source, Reading article) {
        this.source = source;
        this.article = article;
        this.theirs = bySentence(source);
        this.mine = bySentence(article);
    }

    static Revisions find(Reading source, Reading article, Alignment alignment) {
        Revisions revisions = new Revisions(source, article);
        Neighbours neighbours = Neighbours.of(source, article);
        for (int i = 0; i < article.sentences(); i++) {
            if (!neighbours.isSame(i)) {
                OptionalInt between = neighbours.between(i);
                revisions.compare(i, between.isPresent() ? between : alignment.best(i), between.isPresent());
            }
        }
        return revisions;
    }

    /** None looked for: a translation has no word of its source. */
    static Revisions none(Reading source, Reading article) {
        return new Revisions(source, article);
    }

    /** For each fact of the article that stands in another's place the source's. */
    Map<Fact, Fact> replaced() {
        return replaced;
    }

    /** Facts of the source that the article took out of their sentence. */
    Set<Fact> dropped() {
        return dropped;
    }

    private static Map<Integer, List<Fact>> bySentence(Reading reading) {
        Map<Integer, List<Fact>> facts = new HashMap<>();
        for (Fact fact : reading.mentions()) {
            if (!Addresses.isAddress(fact)) {
                facts.computeIfAbsent(fact.passage().sentence(), k -> new ArrayList<>())
                        .add(fact);
            }
        }
        return facts;
    }

    private void compare(int sentence, OptionalInt place, boolean between) {
        if (place.isEmpty()) {
            return;
        }
        List<Token> here = article.sentence(sentence);
        List<Token> there = source.sentence(place.getAsInt());
        Difference difference = Difference.between(there, here);
        boolean hardly = difference.likeness() >= (between ? LEAST_BETWEEN : LEAST_LIKENESS)
                && difference.hunks().size() <= MOST_HUNKS;
        if (hardly) {
            Revision revision = Revision.of(
                    difference,
                    there,
                    theirs.getOrDefault(place.getAsInt(), List.of()),
                    here,
                    mine.getOrDefault(sentence, List.of()));
            revision.replaced().forEach(replaced::putIfAbsent);
            dropped.addAll(revision.lost());
        }
    }
}
