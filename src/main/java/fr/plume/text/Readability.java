package fr.plume.text;

import java.util.List;

/** How easy a French text is to read, as Kandel and Moles measured it in 1958 after Flesch. */
public final class Readability {

    private static final WordForm.Trait<Integer> SYLLABLES = WordForm.Trait.of(f -> Syllables.count(f.text()));

    private Readability() {}

    /**
     * The reading ease of Kandel and Moles: 207 − 1.015 × words per sentence − 73.6 × syllables per word. About 100 for a
     * children's book, 60 for a newspaper, under 40 for a text that asks an effort; it may leave the range 0 to 100.
     *
     * @param words 1 or more
     * @param sentences 1 or more
     * @param syllables of all words together
     */
    public static double kandelMoles(int words, int sentences, int syllables) {
        return 207 - 1.015 * words / sentences - 73.6 * syllables / words;
    }

    /** The reading ease of these sentences; 207 when they hold no word. */
    public static double kandelMoles(List<Sentence> sentences) {
        int words = 0;
        int syllables = 0;
        for (Sentence sentence : sentences) {
            words += sentence.words().size();
            for (Word word : sentence.words()) {
                syllables += word.form().get(SYLLABLES);
            }
        }
        return words == 0 ? 207 : kandelMoles(words, sentences.size(), syllables);
    }
}
