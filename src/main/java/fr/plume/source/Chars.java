package fr.plume.source;

import fr.plume.text.Characters;
import java.util.Locale;

/** Tests and foldings of lines that know every kind of space. */
final class Chars {

    private Chars() {}

    static boolean isBlank(String s) {
        return s.codePoints().allMatch(Characters::isSpace);
    }

    /** Without the spaces of any kind at both ends. */
    static String strip(String s) {
        int start = 0;
        int end = s.length();
        while (start < end && Characters.isSpace(s.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(s.charAt(end - 1))) {
            end--;
        }
        return s.substring(start, end);
    }

    /** In lower case, with straight apostrophes and plain spaces; as long as {@code s}. */
    static String fold(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            out.append(
                    Characters.isApostrophe(c)
                            ? '\''
                            : Characters.isSpace(c) && c != '\n' ? ' ' : Character.toLowerCase(c));
        }
        return out.toString();
    }

    /** At most {@code max} characters of it on one line, cut with an ellipsis. */
    static String excerpt(String s, int max) {
        String line = strip(collapse(s));
        if (line.length() <= max) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(max - 2)) ? max - 2 : max - 1;
        return line.substring(0, end) + "…";
    }

    /** Every run of spaces and line breaks as one space; a no-break space alone stays. */
    static String collapse(String s) {
        StringBuilder out = new StringBuilder(s.length());
        boolean space = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (Characters.isNoBreakSpace(c)) {
                out.append(c);
                space = false;
            } else if (Characters.isSpace(c)) {
                if (!space) {
                    out.append(' ');
                }
                space = true;
            } else {
                out.append(c);
                space = false;
            }
        }
        return out.toString();
    }

    /** Words, as split at spaces: quick, for measuring only. */
    static int words(String s) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < s.length(); i++) {
            boolean letter = Character.isLetterOrDigit(s.charAt(i));
            boolean space = Characters.isSpace(s.charAt(i));
            if (letter && !inside) {
                words++;
                inside = true;
            } else if (space) {
                inside = false;
            }
        }
        return words;
    }

    static String lower(String s) {
        return s.toLowerCase(Locale.ROOT);
    }
}
