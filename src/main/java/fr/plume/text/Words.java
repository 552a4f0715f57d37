package fr.plume.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits text into words. */
public final class Words {

    private Words() {}

    /** The words of {@code text}, in order. URLs and e-mail addresses are none; {@link Characters#OBJECT} is none. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c)) {
                i += Character.charCount(c);
                continue;
            }
            int end = endOfWord(text, i);
            words.add(word(text, i, end));
            i = end;
        }
        return words;
    }

    private static Word word(String text, int start, int end) {
        String written = text.substring(start, end);
        String lower = written.toLowerCase(Locale.ROOT).replace(Characters.APOSTROPHE, '\'');
        return new Word(start, end, written, lower.equals(written) ? written : lower);
    }

    private static int endOfWord(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean inside = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || (joins(text, i, c)
                            && i + 1 < text.length()
                            && Character.isLetterOrDigit(text.codePointAt(i + 1)));
            if (!inside) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean joins(String text, int i, int c) {
        if (Characters.isApostrophe(c) || c == '-' || c == '\u2011') {
            return true;
        }
        boolean betweenDigits = Character.isDigit(text.codePointBefore(i))
                && i + 1 < text.length()
                && Character.isDigit(text.codePointAt(i + 1));
        return betweenDigits
                && (c == ',' || c == '.' || c == ' ' || Characters.isNoBreakSpace(c))
                && groups(text, i, c);
    }

    /** A space joins digits only before a group of exactly three. */
    private static boolean groups(String text, int i, int c) {
        if (c == ',' || c == '.') {
            return true;
        }
        int digits = 0;
        while (i + 1 + digits < text.length() && Character.isDigit(text.charAt(i + 1 + digits))) {
            digits++;
        }
        return digits == 3;
    }
}
