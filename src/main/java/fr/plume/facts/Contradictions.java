package fr.plume.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Finds sentences of the article that say the contrary of the source's: a negation more or less, an antonym. */
final class Contradictions {

    /**
     * Two sentences that contradict each other, by their numbers.
     *
     * @param article the article's
     * @param source the source's
     */
    record Pair(int article, int source) {}

    /** Sentences this alike tell the same of the same. */
    private static final double LIKE = 0.6;

    /** Sentences this alike differ in little but the negation itself. */
    private static final double NEARLY_SAME = 0.85;

    /** Slots this alike are the same slot. */
    private static final double SAME_SLOT = 0.4;

    private static final Set<String> ENDINGS =
            Set.of("e", "es", "er", "ent", "ait", "aient", "a", "ant", "ee", "ees", "ons", "ez", "era", "eront");

    private static final Map<String, Set<String>> ANTONYMS = new HashMap<>();

    static {
        for (String[] row : Table.rows("antonyms.tsv")) {
            ANTONYMS.computeIfAbsent(row[0], k -> new HashSet<>()).add(row[1]);
            ANTONYMS.computeIfAbsent(row[1], k -> new HashSet<>()).add(row[0]);
        }
    }

    private final Reading source;
    private final Reading article;
    private final Alignment alignment;

    Contradictions(Reading source, Reading article, Alignment alignment) {
        this.source = source;
        this.article = article;
        this.alignment = alignment;
    }

    List<Pair> find() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < article.sentences(); i++) {
            OptionalInt place = alignment.best(i);
            if (place.isPresent()
                    && !isSame(i, place.getAsInt())
                    && contradict(i, place.getAsInt())
                    && !isToldElsewhere(i, place.getAsInt())) {
                pairs.add(new Pair(i, place.getAsInt()));
            }
        }
        return pairs;
    }

    private boolean isSame(int mine, int theirs) {
        return Sentencing.areSame(article.sentence(mine), source.sentence(theirs));
    }

    /** Whether another sentence of the source, as like, says just that. */
    private boolean isToldElsewhere(int sentence, int place) {
        double likeness = alignment.likeness(sentence, place);
        return alignment.near(sentence).stream()
                .filter(o -> o != place && alignment.likeness(sentence, o) >= likeness - 0.1)
                .anyMatch(o -> !contradict(sentence, o));
    }

    private boolean contradict(int mine, int theirs) {
        double likeness = alignment.likenessBesidesNames(mine, theirs);
        List<Token> here = Sentencing.withoutSharedQuotes(article.sentence(mine), source.sentence(theirs));
        List<Token> there = Sentencing.withoutSharedQuotes(source.sentence(theirs), article.sentence(mine));
        if (Negations.areContraries(article.sentence(mine), source.sentence(theirs))) {
            return true;
        }
        if (likeness < LIKE || alignment.shared(mine, theirs) < 2) {
            return false;
        }
        List<Set<String>> denied = Negations.of(here);
        List<Set<String>> deniedThere = Negations.of(there);
        if (denied.size() != deniedThere.size()) {
            boolean more = denied.size() > deniedThere.size();
            Set<String> other = more ? alignment.sourceTerms(theirs) : alignment.articleTerms(mine);
            List<Set<String>> longer = more ? denied : deniedThere;
            List<Set<String>> shorter = more ? deniedThere : denied;
            if (more ? Negations.deniesOtherwise(there, here) : Negations.deniesOtherwise(here, there)) {
                return false;
            }
            boolean quoted = here.size() < article.sentence(mine).size();
            if (quoted && !Negations.tellTheSame(here, there)) {
                return false;
            }
            return (likeness >= NEARLY_SAME && !quoted) || longer.stream().anyMatch(n -> isAffirmed(n, other, shorter));
        }
        return exchangesAntonym(mine, theirs);
    }

    /** Whether the other sentence has all the words of a negation, and denies none of them. */
    private static boolean isAffirmed(Set<String> negation, Set<String> other, List<Set<String>> denied) {
        return negation.size() > 1
                && other.containsAll(negation)
                && denied.stream().noneMatch(d -> d.stream().anyMatch(negation::contains));
    }

    /** One word of each sentence that the other lacks are contraries, and fill the same slot. */
    private boolean exchangesAntonym(int mine, int theirs) {
        Map<String, Token> here = words(article.sentence(mine));
        Map<String, Token> there = words(source.sentence(theirs));
        for (Map.Entry<String, Token> word : here.entrySet()) {
            for (String contrary : ANTONYMS.get(word.getKey())) {
                Token instead = there.get(contrary);
                if (instead != null
                        && !there.containsKey(word.getKey())
                        && !here.containsKey(contrary)
                        && isSameSlot(mine, word.getValue(), theirs, instead)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSameSlot(int mine, Token here, int theirs, Token there) {
        Set<String> slot = Surroundings.of(article.sentence(mine), here.start(), here.end());
        Set<String> slotThere = Surroundings.of(source.sentence(theirs), there.start(), there.end());
        return Surroundings.likeness(slot, slotThere) >= SAME_SLOT;
    }

    /** The words of a sentence that have a contrary, by the stem they are listed under. */
    private static Map<String, Token> words(List<Token> sentence) {
        Map<String, Token> words = new HashMap<>();
        for (Token token : sentence) {
            if (token.isWord()) {
                String word = Vocabulary.singular(token.folded());
                for (int length = Math.min(3, word.length()); length <= word.length(); length++) {
                    String stem = word.substring(0, length);
                    if (ANTONYMS.containsKey(stem) && isForm(stem, word.substring(length))) {
                        words.put(stem, token);
                    }
                }
            }
        }
        return words;
    }

    /** Whether a word that begins with the stem is a form of it: short stems take the endings of verbs and adjectives only. */
    private static boolean isForm(String stem, String ending) {
        if (Vocabulary.isFunctionWord(stem)) {
            return ending.isEmpty();
        }
        return stem.length() > 4 ? ending.length() <= 5 : ending.isEmpty() || ENDINGS.contains(ending);
    }
}
