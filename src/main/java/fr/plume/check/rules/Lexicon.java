package fr.plume.check.rules;

import java.util.HashMap;
import java.util.Map;

/**
 * The words that phrases are made of, each with a number: a word of a text is looked up once, whatever the number of books
 * and phrases it is then compared with.
 */
final class Lexicon {

    /** The number of a word that no phrase knows. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of {@code word}, a new one when it had none: 0 or more, in the order of their coming. */
    int add(String word) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(word, next);
        return known == null ? next : known;
    }

    /** The number of {@code word}, or {@link #UNKNOWN}. */
    int number(String word) {
        Integer known = numbers.get(word);
        return known == null ? UNKNOWN : known;
    }
}
