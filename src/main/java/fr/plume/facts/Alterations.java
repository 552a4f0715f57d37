package fr.plume.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds what an unknown fact of the article was in the source: the fact of its kind in the sentence that says the same. */
final class Alterations {

    /** Two sentences tell of one thing when they share so much of their words … */
    private static final double LIKE = 0.3;

    /** … and so many of them. */
    private static final int SHARED = 2;

    private final Alignment alignment;
    private final Map<Integer, List<Fact>> source = new HashMap<>();
    private final Map<Integer, Set<String>> articleValues = new HashMap<>();

    Alterations(Reading source, Reading article, Alignment alignment) {
        this.alignment = alignment;
        for (Fact fact : source.mentions()) {
            if (fact.type() != FactType.QUOTE && fact.standing() != Standing.MENTIONED) {
                this.source
                        .computeIfAbsent(fact.passage().sentence(), k -> new ArrayList<>())
                        .add(fact);
            }
        }
        for (Fact fact : article.mentions()) {
            articleValues
                    .computeIfAbsent(fact.passage().sentence(), k -> new HashSet<>())
                    .add(fact.type() + fact.value().canonical());
        }
    }

    /** The source's fact that {@code fact} stands in place of. */
    Optional<Fact> of(Fact fact, OptionalInt place) {
        int sentence = fact.passage().sentence();
        if (place.isEmpty() || !tellTheSame(sentence, place.getAsInt())) {
            return Optional.empty();
        }
        Set<String> values = articleValues.getOrDefault(sentence, Set.of());
        return source.getOrDefault(place.getAsInt(), List.of()).stream()
                .filter(s -> isOfKind(fact, s))
                .filter(s -> !values.contains(s.type() + s.value().canonical()))
                .min(Comparator.comparing((Fact s) -> s.type() != fact.type())
                        .thenComparing(
                                s -> !s.anchor().of().equals(fact.anchor().of())));
    }

    private boolean tellTheSame(int articleSentence, int sourceSentence) {
        int shared = alignment.shared(articleSentence, sourceSentence);
        boolean bare = alignment.articleTerms(articleSentence).size() <= SHARED
                && alignment.sourceTerms(sourceSentence).size() <= SHARED + 1;
        return alignment.likeness(articleSentence, sourceSentence) >= LIKE
                && (shared >= SHARED || (bare && shared > 0));
    }

    private static boolean isOfKind(Fact fact, Fact other) {
        if (fact.type() == other.type()) {
            return true;
        }
        boolean names = NameMatcher.isName(fact) && NameMatcher.isName(other);
        boolean figures = fact.type().isFigure()
                && other.type().isFigure()
                && fact.value() instanceof Quantity
                && other.value() instanceof Quantity;
        return names || figures;
    }
}
