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

    /** Facts of one sentence that are tried; more stand in lists of figures only. */
    private static final int MAX_FACTS = 40;

    /** Two sentences this alike differ in little else. */
    private static final double CERTAIN = 0.75;

    private final Alignment alignment;
    private final boolean translated;
    private final Map<Integer, List<Fact>> source = new HashMap<>();
    private final Map<Integer, Set<String>> articleValues = new HashMap<>();

    Alterations(Reading source, Reading article, Alignment alignment, boolean translated) {
        this.translated = translated;
        this.alignment = alignment;
        for (Fact fact : source.mentions()) {
            if (fact.type() != FactType.QUOTE
                    && (fact.standing() != Standing.MENTIONED || fact.type().isFigure())) {
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
        boolean certainly = fact.standing() != Standing.MENTIONED || isCertain(fact, place);
        if (place.isEmpty() || !certainly || !tellTheSame(sentence, place.getAsInt())) {
            return Optional.empty();
        }
        Set<String> values = articleValues.getOrDefault(sentence, Set.of());
        return source.getOrDefault(place.getAsInt(), List.of()).stream()
                .limit(MAX_FACTS)
                .filter(s -> isOfKind(fact, s) && (!translated || isTelling(fact, s)))
                .filter(s -> fact.standing() != Standing.MENTIONED || fact.type() == s.type())
                .filter(s -> !values.contains(s.type() + s.value().canonical()))
                .min(Comparator.comparing((Fact s) -> s.type() != fact.type())
                        .thenComparing(
                                s -> !s.anchor().of().equals(fact.anchor().of())));
    }

    /** Whether the two sentences differ in little but the fact. */
    boolean isCertain(Fact fact, OptionalInt place) {
        return place.isPresent() && alignment.likeness(fact.passage().sentence(), place.getAsInt()) >= CERTAIN;
    }

    /** In a translation only a figure of the same kind and unit, or a name misspelt, is taken for another's change. */
    private static boolean isTelling(Fact fact, Fact other) {
        if (NameMatcher.isName(fact)) {
            return Spelling.isNear(fact.value().canonical(), other.value().canonical());
        }
        boolean counted = !(fact.value() instanceof Quantity quantity)
                || !(other.value() instanceof Quantity others)
                || (quantity.unit().equals(others.unit()) && !quantity.unit().isEmpty());
        return fact.type() == other.type() && counted && !Addresses.isAddress(fact);
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
