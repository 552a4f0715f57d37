package fr.plume.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words of a data file; one that ends in {@code *} stands for all that begin so. */
final class WordList {

    private final Set<String> words = new HashSet<>();
    private final List<String> stems = new ArrayList<>();

    private WordList() {}

    static WordList read(String name) {
        WordList list = new WordList();
        for (String word : RuleData.words(name)) {
            if (word.endsWith("*")) {
                list.stems.add(word.substring(0, word.length() - 1));
            } else {
                list.words.add(word);
            }
        }
        return list;
    }

    /** Whether the list holds a word in lower case. */
    boolean contains(String lower) {
        return words.contains(lower) || stems.stream().anyMatch(lower::startsWith);
    }
}
