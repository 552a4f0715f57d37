package fr.plume.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into words.
 *
 * <p>A word is a run of letters and digits. An apostrophe, a hyphen, {@code _}, {@code &} or a median dot between two of
 * them joins ({@code l'IA}, {@code aujourd'hui}, {@code mot-clé}, {@code R&D}), so do a dot before a lower-case letter
 * ({@code Node.js}) or between initials ({@code U.R.S.S}), and the separators of a number ({@code 10 000}, {@code 3,5},
 * {@code 14:30}, {@code 01/05/2023}). An invisible character never splits. It is the strictest usual count.
 */
public final class Words {

    private Words() {}

    /**
     * The words of {@code text}, in order. URLs, e-mail addresses, hashtags and mentions are none;
     * {@link Characters#OBJECT} is none. Linear in the length of the text.
     */
    public static List<Word> of(String text) {
        return of(text, Repertoire.of(text));
    }

    /** The same, for who knows already which characters {@code text} holds. */
    public static List<Word> of(String text, Repertoire held) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        Addresses addresses = held.mayHoldAny(Addresses.SIGNS) || held.mayHold('.') && held.mayHoldAny("wW")
                ? new Addresses(text)
                : null;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Glyph.isWordChar(text, i, c)) {
                i++;
                continue;
            }
            int addressEnd = addresses == null ? i : addresses.endAt(i);
            if (addressEnd > i) {
                i = addressEnd;
                continue;
            }
            int end = endOfWord(text, i);
            words.add(new Word(i, end, WordForm.at(text, i, end)));
            i = end;
        }
        return Sequence.of(words);
    }

    /**
     * How many words the loosest usual counter finds: whatever stands between two spaces, a lone mark or an address
     * included. A maximum that holds by this count holds by any.
     */
    public static int countLoosely(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Characters.isSpace(text.charAt(i));
            if (!space && !inside) {
                count++;
            }
            inside = !space;
        }
        return count;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Glyph.isWordChar(text, i, c)) {
                i++;
                end = i;
            } else if (Glyph.isMark(c) || Characters.isInvisible(c)) {
                // Kept only when a letter follows, unless it is the accent of the letter before.
                i++;
                end = Glyph.isMark(c) ? i : end;
            } else if (i == end && i + 1 < text.length() && joins(text, start, i, c)) {
                i++;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean joins(String text, int start, int i, char c) {
        char next = text.charAt(i + 1);
        if (!Glyph.isWordChar(text, i + 1, next)) {
            return false;
        }
        char before = text.charAt(i - 1);
        if (Glyph.isDigit(before) && Glyph.isDigit(next)) {
            return Glyph.joinsDigits(c) || (Glyph.isBlank(c) && continuesNumber(text, start, i));
        }
        if (c == '.') {
            return Character.isLowerCase(next) && Character.isLetter(before)
                    || (Character.isUpperCase(next) && Character.isUpperCase(before) && isInitial(text, start, i));
        }
        return Glyph.joins(c);
    }

    /** Whether one letter alone stands before the dot at {@code dot}. */
    private static boolean isInitial(String text, int start, int dot) {
        return dot - 1 == start || text.charAt(dot - 2) == '.';
    }

    /** Whether the space at {@code i} parts two groups of one number: one to three digits before, just three behind. */
    private static boolean continuesNumber(String text, int start, int i) {
        int behind = 0;
        while (i + 1 + behind < text.length() && behind < 4 && Glyph.isDigit(text.charAt(i + 1 + behind))) {
            behind++;
        }
        if (behind != 3 || (i + 4 < text.length() && Character.isLetter(text.charAt(i + 4)))) {
            return false;
        }
        int before = 0;
        while (i - 1 - before >= start && before < 4 && Glyph.isDigit(text.charAt(i - 1 - before))) {
            before++;
        }
        int first = i - before;
        boolean head = first == start;
        boolean grouped = !head && Glyph.isBlank(text.charAt(first - 1));
        return (head && before <= 3 && text.charAt(first) != '0') || (grouped && before == 3);
    }
}
