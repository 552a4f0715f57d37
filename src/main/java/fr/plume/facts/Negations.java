package fr.plume.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds what a sentence denies, in French and English. */
final class Negations {

    private static final Set<String> PARTICLES = Set.of(
            "pas",
            "jamais",
            "aucun",
            "aucune",
            "rien",
            "guere",
            "nullement",
            "not",
            "never",
            "nothing",
            "cannot",
            "without",
            "sans",
            "neither",
            "non");

    /** Words that deny without a particle. */
    private static final Set<String> DENIALS = Table.words("denials.txt");

    private static final List<String> PREFIXES =
            List.of("in", "im", "ir", "il", "de", "des", "mal", "mes", "un", "dis", "non");

    /** How far the word that is denied stands from the particle. */
    private static final int REACH = 3;

    private Negations() {}

    /** For each negation the terms next to it: the verb it denies, and what follows. */
    static List<Set<String>> of(List<Token> sentence) {
        List<Token> words =
                sentence.stream().filter(t -> t.kind() != Token.Kind.MARK).toList();
        List<Set<String>> negations = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (isParticle(words, i)) {
                negations.add(around(words, i));
            }
        }
        return negations;
    }

    /** Whether two sentences, quotations left out, have most of their words in common. */
    static boolean tellTheSame(List<Token> one, List<Token> other) {
        Set<String> mine = content(one);
        Set<String> theirs = content(other);
        int all = mine.size() + theirs.size();
        mine.retainAll(theirs);
        return all > 0 && 2.0 * mine.size() / all >= 0.6;
    }

    private static Set<String> content(List<Token> sentence) {
        return sentence.stream()
                .filter(t -> t.isWord() && !Vocabulary.isFunctionWord(t.folded()))
                .map(t -> Alignment.term(t.folded(), false))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Whether two sentences are the same word for word but for one being denied. */
    static boolean areContraries(List<Token> one, List<Token> other) {
        return particles(one) != particles(other)
                && affirmed(one).equals(affirmed(other))
                && affirmed(one).size() > 1;
    }

    /** How many negations a sentence has, those of « pas seulement » too: where nothing else changed they tell. */
    private static long particles(List<Token> sentence) {
        List<Token> words =
                sentence.stream().filter(t -> t.kind() != Token.Kind.MARK).toList();
        return IntStream.range(0, words.size()).filter(i -> isDenial(words, i)).count();
    }

    /** The words of a sentence without its negations. */
    private static List<String> affirmed(List<Token> sentence) {
        return sentence.stream()
                .filter(t -> t.kind() != Token.Kind.MARK)
                .map(Token::folded)
                .filter(w -> !PARTICLES.contains(w) && !w.equals("ne") && !w.equals("n"))
                .toList();
    }

    private static boolean isParticle(List<Token> words, int i) {
        boolean only = PARTICLES.contains(words.get(i).folded()) && isOnly(words, i + 1);
        return !only && isDenial(words, i);
    }

    private static boolean isDenial(List<Token> words, int i) {
        String word = words.get(i).folded();
        if (word.equals("plus") || word.equals("t") || word.equals("no")) {
            return word.equals("plus") ? hasNe(words, i) : word.equals("t") ? isContracted(words, i) : true;
        }
        // A step, not a particle: un pas, chaque pas.
        boolean step = word.equals("pas")
                && i > 0
                && Set.of("un", "le", "chaque", "premier", "ce", "du", "de")
                        .contains(words.get(i - 1).folded());
        return PARTICLES.contains(word) && !step;
    }

    /** « non seulement », "not only" add to what is said and deny nothing. */
    private static boolean isOnly(List<Token> words, int i) {
        return i < words.size()
                && Set.of("seulement", "uniquement", "only", "just", "simplement")
                        .contains(words.get(i).folded());
    }

    /** Whether {@code one} denies something by other words than particles, which {@code other} has not. */
    static boolean deniesOtherwise(List<Token> one, List<Token> other) {
        Set<String> there = other.stream().map(Token::folded).collect(Collectors.toSet());
        return one.stream()
                .filter(Token::isWord)
                .map(Token::folded)
                .anyMatch(w -> !there.contains(w) && (DENIALS.contains(Vocabulary.singular(w)) || isUndone(w, there)));
    }

    /** impossible beside possible, unable beside able: the contrary in one word. */
    private static boolean isUndone(String word, Set<String> there) {
        return PREFIXES.stream()
                .anyMatch(p -> word.startsWith(p)
                        && word.length() > p.length() + 3
                        && there.contains(word.substring(p.length())));
    }

    private static boolean hasNe(List<Token> words, int i) {
        for (int k = Math.max(0, i - 4); k < i; k++) {
            if (words.get(k).folded().equals("ne") || words.get(k).folded().equals("n")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isContracted(List<Token> words, int i) {
        String before = i > 0 ? words.get(i - 1).folded() : "";
        return before.endsWith("n") && before.length() > 2;
    }

    private static Set<String> around(List<Token> words, int i) {
        Set<String> terms = new HashSet<>();
        for (int k = Math.max(0, i - REACH); k <= Math.min(words.size() - 1, i + REACH); k++) {
            String word = words.get(k).folded();
            if (k != i && word.length() > 2 && !Vocabulary.isFunctionWord(word) && !PARTICLES.contains(word)) {
                terms.add(Alignment.term(word, false));
            }
        }
        return terms;
    }
}
