package fr.plume.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Holds the quotations of a translation against those of its source by what a translator keeps: how many there are, where they
 * stand, who speaks. Their words cannot be compared.
 */
final class TranslatedQuotes {

    /** Sentences that a translator may join or part around a quotation. */
    private static final int NEAR = 2;

    private final Map<Fact, Verdict> verdicts = new HashMap<>();

    TranslatedQuotes(Reading source, Reading article, Alignment alignment) {
        List<Fact> theirs = source.mentions().stream()
                .filter(f -> f.type() == FactType.QUOTE)
                .toList();
        List<Fact> mine = quotes(article);
        List<Fact> stated = quotes(source);
        if (mine.size() == stated.size()) {
            for (int i = 0; i < mine.size(); i++) {
                if (areOthers(mine.get(i).anchor().of(), stated.get(i).anchor().of())) {
                    verdicts.put(mine.get(i), Verdict.altered(stated.get(i)));
                }
            }
        }
        if (mine.size() > theirs.size()) {
            surplus(mine, theirs, alignment);
        }
    }

    private static List<Fact> quotes(Reading reading) {
        return reading.mentions().stream()
                .filter(f -> f.type() == FactType.QUOTE && f.standing() == Standing.STATED)
                .toList();
    }

    /** What is wrong with a quotation as far as a translation tells; empty when nothing is. */
    Optional<Verdict> of(Fact quote) {
        return Optional.ofNullable(verdicts.get(quote));
    }

    /** Somebody's words where the source quotes nobody; as many as the article has too many. */
    private void surplus(List<Fact> mine, List<Fact> theirs, Alignment alignment) {
        Set<Integer> quoting = new HashSet<>();
        theirs.forEach(f -> quoting.add(f.passage().sentence()));
        List<Fact> alone = new ArrayList<>();
        for (Fact quote : mine) {
            OptionalInt place = alignment.best(quote.passage().sentence());
            boolean near = false;
            for (int i = -NEAR; place.isPresent() && i <= NEAR; i++) {
                near |= quoting.contains(place.getAsInt() + i);
            }
            if (!near && !quote.anchor().of().isEmpty()) {
                alone.add(quote);
            }
        }
        alone.stream().limit(mine.size() - (long) theirs.size()).forEach(q -> verdicts.put(q, Verdict.INVENTED));
    }

    /** Whether two speakers are two persons. */
    private static boolean areOthers(String one, String other) {
        boolean persons = NameMatcher.isPerson(one) && NameMatcher.isPerson(other);
        return persons && Collections.disjoint(Arrays.asList(one.split(" ")), Arrays.asList(other.split(" ")));
    }
}
