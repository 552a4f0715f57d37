package fr.plume.source;

/**
 * Takes out of a text what nobody sees and a model still reads: zero-width characters, bidirectional controls, tags,
 * variation selectors out of place, soft hyphens, control characters.
 *
 * <p>The joiners and selectors inside an emoji stay, and those that Arabic and Indic scripts need between their letters.
 */
public final class InvisibleCharacters {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final int BLACK_FLAG = 0x1f3f4;

    private InvisibleCharacters() {}

    /** {@code text} without them; a line or paragraph separator (U+2028, U+2029) becomes a space. */
    public static String strip(String text) {
        if (text.codePoints().noneMatch(InvisibleCharacters::isSuspect)) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        StringBuilder out = new StringBuilder(text.length());
        boolean flag = false;
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            boolean tag = c >= 0xe0020 && c <= 0xe007f;
            flag = c == BLACK_FLAG || (flag && tag);
            if (c == 0x2028 || c == 0x2029) {
                out.append(' ');
            } else if (!isSuspect(c) || (tag && flag) || belongs(points, i)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isSuspect(int c) {
        if (c < 0x20) {
            return c != '\n' && c != '\t' && c != '\r';
        }
        return (c >= 0x7f && c <= 0x9f)
                || c == 0xad
                || c == 0x34f
                || c == 0x61c
                || c == 0x115f
                || c == 0x1160
                || c == 0x17b4
                || c == 0x17b5
                || (c >= 0x180b && c <= 0x180e)
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0x3164
                || (c >= 0xfe00 && c <= 0xfe0f)
                || c == 0xfeff
                || c == 0xffa0
                || (c >= 0xfff9 && c <= 0xfffb)
                || (c >= 0xe0000 && c <= 0xe0fff);
    }

    private static boolean belongs(int[] points, int i) {
        int c = points[i];
        int before = i > 0 ? points[i - 1] : ' ';
        int after = i + 1 < points.length ? points[i + 1] : ' ';
        if (c == ZERO_WIDTH_JOINER) {
            return (endsEmoji(before) && isSymbol(after)) || (isComplexLetter(before) && isComplexLetter(after));
        }
        if (c == ZERO_WIDTH_NON_JOINER) {
            return isComplexLetter(before) && isComplexLetter(after);
        }
        boolean selector = c == 0xfe0e || c == 0xfe0f;
        return selector && (isSymbol(before) || (before < 0x80 && "0123456789#*".indexOf(before) >= 0));
    }

    private static boolean endsEmoji(int c) {
        return isSymbol(c) || c == 0xfe0f;
    }

    private static boolean isSymbol(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.MATH_SYMBOL
                || (c >= 0x2190 && c <= 0x2bff)
                || (c >= 0x1f000 && c <= 0x1faff);
    }

    /** Letters whose shape depends on their neighbours. */
    private static boolean isComplexLetter(int c) {
        return (c >= 0x590 && c <= 0x8ff || c >= 0x900 && c <= 0x109f || c >= 0x1780 && c <= 0x18af)
                && (Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }
}
