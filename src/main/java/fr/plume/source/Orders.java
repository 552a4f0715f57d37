package fr.plume.source;

import java.util.Set;

/** Words that a further sentence of a request begins with, once its opening is known. */
final class Orders {

    private static final Set<String> WORDS = Set.copyOf(WordList.read("request-orders.txt"));

    private Orders() {}

    /** Whether a lower-case word begins an order. */
    static boolean isOrder(String word) {
        return WORDS.contains(word);
    }
}
