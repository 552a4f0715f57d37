package fr.plume.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Sentences this alike differ in little but their figures. */
    private static final double SAME = 0.85;

    /** A text with more facts to the sentence is a table of figures, and no sentence. */
    private static final int MAX_FACTS = 40;

    /** Slots this alike are the same slot. */
    private static final double SAME_SLOT = 0.5;

    /** A source sentence so little less alike may be the one that is told. */
    private static final double NEARLY = 0.25;

    private final Reading source;
    private final Reading article;
    private final Alignment alignment;
    private final Map<Integer, List<Fact>> bySentence = new HashMap<>();
    private final Map<Fact, Fact> exchanged = new LinkedHashMap<>();
    private final Set<Fact> dropped = new HashSet<>();

    private Exchanges(Reading source, Reading article, Alignment alignment) {
        this.source = source;
        this.article = article;
        this.alignment = alignment;
    }

    static Exchanges find(Reading source, Reading article, Alignment alignment) {
        Exchanges exchanges = new Exchanges(source, article, alignment);
        exchanges.run();
        return exchanges;
    }

    /** None looked for: in a translation the words do not tell. */
    static Exchanges none(Reading source, Reading article, Alignment alignment) {
        return new Exchanges(source, article, alignment);
    }

    /** For each misplaced fact of the article the source's fact whose slot it fills. */
    Map<Fact, Fact> exchanged() {
        return exchanged;
    }

    /** Facts of the source that the article leaves out of a sentence it takes over otherwise. */
    Set<Fact> dropped() {
        return dropped;
    }

    private void run() {
        sentences(source).forEach(bySentence::put);
        Map<Integer, List<Fact>> mine = sentences(article);
        for (int sentence = 0; sentence < article.sentences(); sentence++) {
            OptionalInt place = alignment.best(sentence);
            boolean same = place.isPresent()
                    && Sentencing.areSame(article.sentence(sentence), source.sentence(place.getAsInt()));
            double likeness = place.isEmpty() || same ? 0 : alignment.likenessBesidesNames(sentence, place.getAsInt());
            boolean sentenceLike = mine.getOrDefault(sentence, List.of()).size() <= MAX_FACTS;
            if (likeness >= LIKE && sentenceLike) {
                compare(sentence, mine.getOrDefault(sentence, List.of()), place.getAsInt(), likeness);
            }
        }
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

    /** Compares the facts of two sentences that tell the same. */
    private void compare(int sentence, List<Fact> mine, int place, double likeness) {
        List<Fact> theirs = bySentence.getOrDefault(place, List.of());
        if (theirs.size() > MAX_FACTS) {
            return;
        }
        List<Fact> extra = new ArrayList<>(mine);
        List<Fact> lost = new ArrayList<>(theirs);
        takeOut(extra, lost);
        if (extra.isEmpty()) {
            order(mine, theirs);
            if (likeness >= SAME) {
                dropped.addAll(lost);
            }
            return;
        }
        for (Fact fact : List.copyOf(extra)) {
            Optional<Fact> instead = lost.stream()
                    .filter(s -> isOfKind(fact, s) && fills(fact, s))
                    .findFirst()
                    .or(() -> lost.stream()
                            .filter(s -> likeness >= SAME && isFigure(fact, s))
                            .findFirst());
            if (instead.isPresent() && !isToldElsewhere(sentence, fact, place, mine)) {
                exchanged.put(fact, instead.get());
                lost.remove(instead.get());
            }
        }
    }

    /** In two sentences that are the same but for their figures, any figure may stand in another's place. */
    private static boolean isFigure(Fact fact, Fact other) {
        return fact.type().isFigure() && other.type().isFigure();
    }

    /**
     * Takes out what both sentences have: with what it counts first, then by its value. What the article states less of
     * is no extra, but still lost.
     */
    private void takeOut(List<Fact> extra, List<Fact> lost) {
        match(extra, lost, (a, s) -> a.key().equals(s.key()));
        Set<String> counted = new HashSet<>();
        lost.forEach(s -> counted.add(s.anchor().of()));
        Set<String> counting = new HashSet<>();
        extra.forEach(a -> counting.add(a.anchor().of()));
        match(
                extra,
                lost,
                (a, s) -> a.type() == s.type()
                        && a.value().canonical().equals(s.value().canonical())
                        && (s.anchor().of().equals(a.anchor().of())
                                || isBeside(a, s.anchor().of())
                                || !(counted.contains(a.anchor().of())
                                        || counting.contains(s.anchor().of()))));
        extra.removeIf(a -> lost.stream()
                .anyMatch(s -> (a.type() == s.type() || a.anchor().of().isEmpty())
                        && !a.value().canonical().equals(s.value().canonical())
                        && a.value().with(s.value()) != Value.Agreement.OTHER));
        match(extra, lost, (a, s) -> NameMatcher.isName(a) && NameMatcher.isName(s) && shareWord(a, s));
    }

    /** « 220 places assises » still are what « 220 assises » counted. */
    private boolean isBeside(Fact fact, String noun) {
        return !noun.isEmpty()
                && Surroundings.of(article, fact).stream()
                        .anyMatch(w -> w.startsWith("+1")
                                && Vocabulary.singular(w.substring(2)).equals(noun));
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
            boolean has = facts.stream().anyMatch(f -> f.key().equals(fact.key()));
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
                && !one.key().equals(two.key());
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
