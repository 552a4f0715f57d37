package fr.plume.check.rules;

import fr.plume.text.Repertoire;

/** Tells the characters that show nothing from those among them that a script or an emoji needs. */
final class Invisible {

    /** First of the tag characters, by which text can be hidden in text. */
    static final int TAGS = 0xE0000;

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int BLACK_FLAG = 0x1F3F4;

    /** Those under U+2100, in one string. */
    private static final String NEAR = near();

    private Invisible() {}

    private static String near() {
        StringBuilder near = new StringBuilder();
        for (char c = 0; c < 0x2100; c++) {
            if (is(c)) {
                near.append(c);
            }
        }
        return near.toString();
    }

    /** Whether a text of these characters can hold one that shows nothing. */
    static boolean mayBeIn(Repertoire held) {
        return held.mayHoldAny(NEAR) || held.mayHoldAny('\u2100', Character.MAX_VALUE);
    }

    /** Whether {@code c} shows nothing: a format or control character, a filler, a private line separator. */
    static boolean is(int c) {
        if (c < 0x20) {
            return c != '\t' && c != '\n' && c != '\r';
        }
        int type = Character.getType(c);
        return c == 0x7F
                || c == 0x00AD
                || c >= 0x200B && type == Character.FORMAT
                || breaksLine(c)
                || c == 0x034F
                || c == 0x061C
                || c == 0x180E
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c >= TAGS && c <= 0xE0FFF;
    }

    /** Line and paragraph separator. */
    static boolean breaksLine(int c) {
        return c == 0x2028 || c == 0x2029;
    }

    /** Whether the character {@code [start, end)} of {@code text} joins an emoji, or belongs to a script written so. */
    static boolean belongs(String text, int start, int end) {
        int c = text.codePointAt(start);
        int before = start > 0 ? text.codePointBefore(start) : ' ';
        int after = end < text.length() ? text.codePointAt(end) : ' ';
        if (c == ZERO_WIDTH_JOINER && isEmoji(before) && isEmoji(after)) {
            return true;
        }
        if (c >= TAGS) {
            return inFlag(text, start);
        }
        boolean joiner = c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
        boolean mark = c == 0x200E || c == 0x200F || c == 0x061C;
        return joiner && (joins(before) || joins(after)) || mark && (rightToLeft(before) || rightToLeft(after));
    }

    /** Whether the tag at {@code start} stands behind a black flag, as in the flag of Scotland. */
    private static boolean inFlag(String text, int start) {
        int i = start;
        int tags = 0;
        while (i > 0 && text.codePointBefore(i) >= TAGS && tags < 8) {
            i -= 2;
            tags++;
        }
        return i > 0 && text.codePointBefore(i) == BLACK_FLAG;
    }

    private static boolean isEmoji(int c) {
        return c >= 0x1F000 && c < TAGS || c >= 0x2190 && c <= 0x2BFF || c == 0xFE0F || c == 0x20E3;
    }

    private static boolean joins(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script != Character.UnicodeScript.LATIN
                && script != Character.UnicodeScript.COMMON
                && script != Character.UnicodeScript.INHERITED;
    }

    private static boolean rightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
