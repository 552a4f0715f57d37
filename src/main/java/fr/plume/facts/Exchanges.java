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
 * Finds facts that stand in the source, but elsewhere: in the sentence that says the same another one fills the slot.
 *
 * <p>Two figures exchanged, or one name in another's place, leave every value in the source; only the sentences tell.
 */
final class Exchanges {

    /** Sentences this alike tell the same of the same. */
    private static final double LIKE = 0.6;

    /** Slots this alike are the same slot. */
    private static final double SAME_SLOT = 0.5;

    /** A source sentence so little less alike may be the one that is told. */
    private static final double NEARLY = 0.25;

    private final Reading source;
    private final Reading article;
    private final Alignment alignment;
    private final Map<Integer, List<Fact>> bySentence = new HashMap<>();
    private final Map<Fact, Fact> exchanged = new LinkedHashMap<>();

    private Exchanges(Reading source, Reading article, Alignment alignment) {
        this.source = source;
        this.article = article;
        this.alignment = alignment;
    }

    /** For each misplaced fact of the article the source's fact whose slot it fills. */
    static Map<Fact, Fact> find(Reading source, Reading article, Alignment alignment) {
        Exchanges exchanges = new Exchanges(source, article, alignment);
        exchanges.run();
        return exchanges.exchanged;
    }

    private void run() {
        sentences(source).forEach(bySentence::put);
        sentences(article).forEach((sentence, facts) -> {
            OptionalInt place = alignment.best(sentence);
            if (place.isPresent() && alignment.likeness(sentence, place.getAsInt()) >= LIKE) {
                compare(sentence, facts, place.getAsInt());
            }
        });
    }

    private static Map<Integer, List<Fact>> sentences(Reading reading) {
        Map<Integer, List<Fact>> sentences = new LinkedHashMap<>();
        for (Fact fact : reading.mentions()) {
            if (fact.type().isFigure() || NameMatcher.isName(fact)) {
                sentences
                        .computeIfAbsent(fact.passage().sentence(), k -> new ArrayList<>())
                        .add(fact);
            }
        }
        return sentences;
    }

    private void compare(int sentence, List<Fact> mine, int place) {
        List<Fact> theirs = bySentence.getOrDefault(place, List.of());
        List<Fact> extra = new ArrayList<>(mine);
        List<Fact> lost = new ArrayList<>(theirs);
        takeOut(extra, lost);
        if (extra.isEmpty()) {
            order(mine, theirs);
            return;
        }
        for (Fact fact : extra) {
            Fact instead = lost.stream()
                    .filter(s -> isOfKind(fact, s) && fills(fact, s))
                    .findFirst()
                    .orElse(null);
            if (instead != null && !isToldElsewhere(sentence, fact, place, mine)) {
                exchanged.put(fact, instead);
                lost.remove(instead);
            }
        }
    }

    /** Takes out what both sentences have: with what it counts first, then by its value, a part of it included. */
    private void takeOut(List<Fact> extra, List<Fact> lost) {
        match(extra, lost, (a, s) -> Reading.key(a).equals(Reading.key(s)));
        Set<String> counted = new HashSet<>();
        lost.forEach(s -> counted.add(s.anchor().of()));
        match(
                extra,
                lost,
                (a, s) -> a.value().with(s.value()) != Value.Agreement.OTHER
                        && (a.anchor().of().isEmpty()
                                || !counted.contains(a.anchor().of())
                                || a.anchor().of().equals(s.anchor().of())));
        match(extra, lost, (a, s) -> NameMatcher.isName(a) && NameMatcher.isName(s) && shareWord(a, s));
    }

    private static boolean shareWord(Fact a, Fact s) {
        List<String> words = NameMatcher.words(s);
        return NameMatcher.words(a).stream().anyMatch(words::contains);
    }

    private static void match(List<Fact> extra, List<Fact> lost, java.util.function.BiPredicate<Fact, Fact> same) {
        extra.removeIf(a -> {
            Fact found = lost.stream().filter(s -> same.test(a, s)).findFirst().orElse(null);
            lost.remove(found);
            return found != null;
        });
    }

    private static boolean isOfKind(Fact a, Fact s) {
        return a.type() == s.type() || (NameMatcher.isName(a) && NameMatcher.isName(s));
    }

    private boolean fills(Fact a, Fact s) {
        boolean sameNoun =
                !a.anchor().of().isEmpty() && a.anchor().of().equals(s.anchor().of());
        return sameNoun || slots(a, s) >= SAME_SLOT;
    }

    private double slots(Fact a, Fact s) {
        return Surroundings.likeness(Surroundings.of(article, a), Surroundings.of(source, s));
    }

    /** Whether another sentence of the source, nearly as like, has this fact with the others of its sentence. */
    private boolean isToldElsewhere(int sentence, Fact fact, int place, List<Fact> mine) {
        double least = alignment.likeness(sentence, place) - NEARLY;
        for (int other : alignment.near(sentence)) {
            List<Fact> facts = other == place ? List.of() : bySentence.getOrDefault(other, List.of());
            boolean has = facts.stream().anyMatch(f -> Reading.key(f).equals(Reading.key(fact)));
            boolean all = mine.stream()
                    .allMatch(m -> m.equals(fact)
                            || facts.stream().anyMatch(f -> m.value().with(f.value()) != Value.Agreement.OTHER));
            if (has && all && alignment.likeness(sentence, other) >= least) {
                return true;
            }
        }
        return false;
    }

    /** The same facts in both sentences: two of a kind whose slots are exchanged. */
    private void order(List<Fact> mine, List<Fact> theirs) {
        for (int i = 0; i < Math.min(mine.size(), 12); i++) {
            for (int k = i + 1; k < Math.min(mine.size(), 12); k++) {
                exchange(mine.get(i), mine.get(k), theirs);
            }
        }
    }

    private void exchange(Fact one, Fact two, List<Fact> theirs) {
        Fact first = same(one, theirs);
        Fact second = same(two, theirs);
        boolean pair = first != null
                && second != null
                && isOfKind(one, two)
                && !Reading.key(one).equals(Reading.key(two));
        if (!pair || exchanged.containsKey(one) || exchanged.containsKey(two)) {
            return;
        }
        double crossed = Math.min(slots(one, second), slots(two, first));
        double straight = Math.max(slots(one, first), slots(two, second));
        boolean nouns = !one.anchor().of().isEmpty()
                && one.anchor().of().equals(first.anchor().of());
        if (crossed >= SAME_SLOT && crossed > straight && !nouns) {
            exchanged.put(one, second);
            exchanged.put(two, first);
        }
    }

    /** The fact of that value among {@code theirs}; null when none has it, or more than one. */
    private static @org.jspecify.annotations.Nullable Fact same(Fact fact, List<Fact> theirs) {
        List<Fact> same = theirs.stream()
                .filter(s -> isOfKind(fact, s)
                        && fact.value().canonical().equals(s.value().canonical()))
                .toList();
        return same.size() == 1 ? same.get(0) : null;
    }
}
