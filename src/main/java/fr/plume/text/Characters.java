package fr.plume.text;

/** The characters that French typography turns on, by name, and the tests that Java's own miss. */
public final class Characters {

    /** No-break space, before {@code :} and inside guillemets; before every tall mark unless asked otherwise. */
    public static final char NO_BREAK_SPACE = '\u00a0';

    /** Narrow no-break space, before {@code ; ! ?} for those who want it. */
    public static final char NARROW_NO_BREAK_SPACE = '\u202f';

    /** Typographic apostrophe. */
    public static final char APOSTROPHE = '\u2019';

    /**
     * Stands in rendered text for something that is shown but is no prose: code, an image, a bare URL. It is neither
     * letter nor space, so it is no word, and no sentence ends in it.
     */
    public static final char OBJECT = '\ufffc';

    private Characters() {}

    /** Whether {@code c} is a space of any kind, no-break ones included, or a line break. */
    public static boolean isSpace(int c) {
        if (c < 0x80) {
            // All of ASCII that Character.isWhitespace knows, without a look into its tables.
            return c <= ' ' && (c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f);
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether {@code c} is a space at which no line breaks. */
    public static boolean isNoBreakSpace(int c) {
        return c == NO_BREAK_SPACE || c == NARROW_NO_BREAK_SPACE;
    }

    /** Whether {@code c} is written as an apostrophe, straight or typographic. */
    public static boolean isApostrophe(int c) {
        return c == '\'' || c == APOSTROPHE;
    }

    /**
     * Whether {@code c} shows nothing and takes no room: zero-width characters, soft hyphens, direction marks, tags, a
     * byte-order mark.
     */
    public static boolean isInvisible(int c) {
        return c == '\u00ad' || (c >= 0x200b && Character.getType(c) == Character.FORMAT);
    }

    /** {@code text} without the spaces at its ends, no-break ones included. */
    public static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
