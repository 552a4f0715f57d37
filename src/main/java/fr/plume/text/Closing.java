package fr.plume.text;

/** The marks at the end of a sentence, and those that close behind them. */
final class Closing {

    private static final String CLOSERS = "»”\"’')]}›*_";

    private Closing() {}

    static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** Where a run of stops ends; « ?! » and « Quoi ? ! » are one run. */
    static int endOfMarks(String text, int start) {
        int i = start;
        while (i < text.length() && isStop(text.charAt(i))) {
            i++;
            if (i + 1 < text.length() && Characters.isSpace(text.charAt(i)) && isTall(text.charAt(i + 1))) {
                i++;
            }
        }
        return i;
    }

    private static boolean isTall(char c) {
        return c == '!' || c == '?';
    }

    /** Where the marks that close behind a stop end: guillemets, brackets, references to notes, emoji. */
    static int endOfClosers(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (CLOSERS.indexOf(c) >= 0 || isSuperscript(c)) {
                i++;
            } else if (c == '[') {
                int end = endOfNote(text, i);
                if (end == i) {
                    return i;
                }
                i = end;
            } else if (Characters.isSpace(c) && i + 1 < text.length() && isGuillemet(text.charAt(i + 1))) {
                i += 2;
            } else if (isPictograph(text, i) || (Characters.isSpace(c) && isPictograph(text, i + 1))) {
                i += Characters.isSpace(c) ? 3 : 2;
            } else if (i > start && (c == '\ufe0f' || c == '\u200d')) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean isPictograph(String text, int i) {
        return i + 1 < text.length()
                && Character.isHighSurrogate(text.charAt(i))
                && !Character.isLetter(text.codePointAt(i));
    }

    private static boolean isGuillemet(char c) {
        return c == '»' || c == '›';
    }

    private static boolean isSuperscript(char c) {
        return c == '¹' || c == '²' || c == '³' || (c >= '\u2070' && c <= '\u2079');
    }

    /** Behind {@code [3]}, {@code [12]} or {@code [^3]}; {@code start} when no such reference stands there. */
    private static int endOfNote(String text, int start) {
        int i = start + 1;
        if (i < text.length() && text.charAt(i) == '^') {
            i++;
        }
        int digits = i;
        while (i < text.length() && i - digits < 3 && Glyph.isDigit(text.charAt(i))) {
            i++;
        }
        return i > digits && i < text.length() && text.charAt(i) == ']' ? i + 1 : start;
    }
}
