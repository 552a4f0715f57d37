package fr.plume.text;

/** What a character does in a word; fast for Latin text. */
final class Glyph {

    /** The letters and digits below U+0250, once and for all. */
    private static final boolean[] WORD = new boolean[0x250];

    static {
        for (int c = 0; c < WORD.length; c++) {
            WORD[c] = Character.isLetterOrDigit(c);
        }
    }

    private Glyph() {}

    /** Whether the unit {@code c} at {@code i} is a letter or a digit, or half of one. */
    static boolean isWordChar(String text, int i, char c) {
        if (c < 0x250) {
            return WORD[c];
        }
        if (!Character.isSurrogate(c)) {
            return Character.isLetterOrDigit(c) && c != '\u02bc';
        }
        return Character.isLetterOrDigit(
                Character.isHighSurrogate(c) || i == 0 ? text.codePointAt(i) : text.codePointAt(i - 1));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A combining accent. */
    static boolean isMark(char c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** An apostrophe, or what people type for one between two letters. */
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Joins two letters into one word. */
    static boolean joins(char c) {
        return isApostrophe(c) || isHyphen(c) || c == '_' || c == '&' || c == '\u00b7' || c == '\u2027';
    }

    /** Joins two digits into one number, time, date or version. */
    static boolean joinsDigits(char c) {
        return c == ',' || c == '.' || c == ':' || c == '/' || joins(c);
    }

    /** A space that may part the groups of a number. */
    static boolean isBlank(char c) {
        return c == ' ' || Characters.isNoBreakSpace(c) || c == '\u2009';
    }
}
