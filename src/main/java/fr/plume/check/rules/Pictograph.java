package fr.plume.check.rules;

import fr.plume.text.Repertoire;

/** Finds emoji: the pictographs of Unicode, their joiners, tones and flags taken as one. */
final class Pictograph {

    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int TEXT_STYLE = 0xFE0E;
    private static final int KEYCAP = 0x20E3;
    /** No pictograph has a unit beyond, where the sign for an object stands. */
    private static final char LAST = 0xFFFB;

    private Pictograph() {}

    /** Whether a text of these characters can hold an emoji. */
    static boolean mayBeIn(Repertoire held) {
        return held.mayHoldAny((char) KEYCAP, LAST);
    }

    /** Where the emoji that begins at {@code start} ends, others right behind it included; {@code start} when none does. */
    static int end(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int after = end + Character.charCount(c);
            boolean styled = after < text.length() && text.charAt(after) == EMOJI_STYLE;
            boolean keycap = (Character.isDigit(c) || c == '#' || c == '*')
                    && (styled && after + 1 < text.length() && text.charAt(after + 1) == KEYCAP
                            || after < text.length() && text.charAt(after) == KEYCAP);
            boolean part =
                    end > start && (c == JOINER || c == EMOJI_STYLE || c == KEYCAP || c >= 0xE0020 && c <= 0xE007F);
            if (!part && !keycap && !isPictograph(c, styled)) {
                break;
            }
            end = after;
        }
        return end;
    }

    private static boolean isPictograph(int c, boolean styled) {
        if (c >= 0x1F000) {
            return c >= 0x1F300 && c <= 0x1FAFF
                    || c >= 0x1F1E6 && c <= 0x1F1FF
                    || c == 0x1F004
                    || c == 0x1F0CF
                    || c >= 0x1F170 && c <= 0x1F19A && styled;
        }
        boolean picture = c >= 0x2600 && c <= 0x27BF && !isTypographic(c)
                || c >= 0x2B50 && c <= 0x2B55
                || c >= 0x23E9 && c <= 0x23FA
                || c == 0x231A
                || c == 0x231B
                || c == 0x2B1B
                || c == 0x2B1C;
        return picture && c != TEXT_STYLE || styled && c > 0x2000;
    }

    /** Stars, ticks, crosses, hands, arrows and bullets that are set as type. */
    private static boolean isTypographic(int c) {
        return c == 0x2605
                || c == 0x2606
                || c >= 0x2610 && c <= 0x2612
                || c == 0x2640
                || c == 0x2642
                || c >= 0x2660 && c <= 0x266F
                || c >= 0x2713 && c <= 0x2718 && c != 0x2714 && c != 0x2716
                || c >= 0x271A && c <= 0x2727
                || c >= 0x2729 && c <= 0x274B
                || c >= 0x2756 && c <= 0x2794
                || c >= 0x2798 && c <= 0x27BE;
    }
}
