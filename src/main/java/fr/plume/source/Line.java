package fr.plume.source;

/**
 * A line of the text handed over.
 *
 * @param text without its line end
 * @param origin the 1-based line of the origin it came from, 0 when the format has no lines
 */
record Line(String text, int origin) {

    boolean isBlank() {
        return Chars.isBlank(text);
    }
}
