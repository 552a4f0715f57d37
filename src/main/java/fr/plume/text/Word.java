package fr.plume.text;

/**
 * A word of a text, as a strict word counter counts: {@code l'IA}, {@code aujourd'hui}, {@code 10 000} and {@code mot-clé}
 * are one each.
 *
 * @param start offset of its first UTF-16 unit in the text, 0-based
 * @param end offset after its last
 * @param form how it is written
 */
public record Word(int start, int end, WordForm form) {

    /** The word as written. */
    public String text() {
        return form.text();
    }

    /** The word in lower case ({@code Locale.ROOT}), typographic apostrophes made straight. */
    public String lower() {
        return form.lower();
    }

    /** The word without its elided article, pronoun or conjunction: {@code ia} for {@code l'IA}; else {@link #lower}. */
    public String core() {
        return form.core();
    }
}
