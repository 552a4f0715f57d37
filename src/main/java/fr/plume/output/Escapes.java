package fr.plume.output;

/** Makes visible what would otherwise act on a terminal or reorder a line: control and bidirectional characters. */
public final class Escapes {

    private Escapes() {}

    /** {@code text} with every control and bidirectional character written as <code>&#92;u202e</code>; tabs and line feeds too. */
    public static String visible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDangerous(text.charAt(i))) {
                return escaped(text, i);
            }
        }
        return text;
    }

    private static String escaped(String text, int first) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDangerous(c)) {
                out.append(unicode(c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A character as Java and JSON escape it: a backslash, {@code u} and four hexadecimal digits. */
    static String unicode(char c) {
        String hex = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - hex.length()) + hex;
    }

    /** Whether {@code c} is a control character, a line or paragraph separator, or one that changes the direction of text. */
    static boolean isDangerous(char c) {
        return c < ' '
                || c >= '\u007f' && c <= '\u009f'
                || c == '\u061c'
                || c == '\u200e'
                || c == '\u200f'
                || c >= '\u2028' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069';
    }
}
