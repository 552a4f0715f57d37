package fr.plume.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells whether a full stop, a mark of exclamation or interrogation, or an ellipsis ends a sentence. */
final class Stop {

    private static final Map<String, String> ABBREVIATIONS = DataFile.map("abbreviations.txt");
    private static final Set<String> STARTERS = DataFile.set("sentence-starters.txt");

    /** No abbreviation is longer; the bound keeps the look backwards short. */
    private static final int LONGEST = 12;

    private static final String OPENERS = "«“\"‘'([{‹—–-*_¿¡•";

    private Stop() {}

    /**
     * Whether the stop at {@code stop} ends the sentence that began at {@code start}.
     *
     * @param marks where its run of marks ends
     * @param end where the marks closing behind it end
     */
    static boolean ends(String text, int start, int stop, int marks, int end) {
        if (end == text.length()) {
            return true;
        }
        boolean dot = marks == stop + 1 && text.charAt(stop) == '.';
        if (!Characters.isSpace(text.charAt(end))) {
            return dot && end == marks && isMissingSpace(text, stop);
        }
        int next = skip(text, end);
        if (next == text.length()) {
            return false;
        }
        if (isAside(text, start, marks, end) || (!dot && isNameWithMark(text, stop))) {
            return false;
        }
        char first = text.charAt(next);
        if (Character.isLowerCase(first) && !isBrand(text, next)) {
            return dot && marks == end && isLongWordBefore(text, stop);
        }
        return !dot || end > marks || endsAtDot(text, start, stop, next);
    }

    /** Whether the stop stands in brackets that the sentence opened after its first word: « (ah bon ?) ». */
    private static boolean isAside(String text, int start, int marks, int end) {
        boolean closed = false;
        for (int i = marks; i < end; i++) {
            closed |= text.charAt(i) == ')' || text.charAt(i) == ']' && Closing.isStop(text.charAt(i - 1));
        }
        for (int i = start; closed && i < Math.min(start + LONGEST, marks); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                return false;
            }
            if (!Characters.isSpace(c) && OPENERS.indexOf(c) < 0) {
                return true;
            }
        }
        return closed;
    }

    private static boolean isNameWithMark(String text, int stop) {
        return text.charAt(stop) == '!'
                && ABBREVIATIONS.containsKey(before(text, stop).toLowerCase(Locale.ROOT) + "!");
    }

    private static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && (Characters.isSpace(text.charAt(i)) || OPENERS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** A lower-case name such as iPhone or eBay can begin a sentence. */
    private static boolean isBrand(String text, int i) {
        return i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
    }

    /** « fin.Début »: a word of three letters or more, the dot, a capital and a lower-case letter. */
    private static boolean isMissingSpace(String text, int dot) {
        return dot >= 3
                && dot + 2 < text.length()
                && Character.isLowerCase(text.charAt(dot - 1))
                && Character.isLetter(text.charAt(dot - 2))
                && Character.isLetter(text.charAt(dot - 3))
                && Character.isUpperCase(text.charAt(dot + 1))
                && Character.isLetter(text.charAt(dot + 2));
    }

    /** Five letters or more before a dot make no usual abbreviation: people who write no capitals end sentences too. */
    private static boolean isLongWordBefore(String text, int dot) {
        int letters = 0;
        while (letters < 5 && dot - letters - 1 >= 0 && Character.isLetter(text.charAt(dot - letters - 1))) {
            letters++;
        }
        return letters == 5;
    }

    private static boolean endsAtDot(String text, int start, int dot, int next) {
        String word = before(text, dot);
        if (word.isEmpty()) {
            return true;
        }
        int from = dot - word.length();
        if (isNumber(word)) {
            return word.length() > 3 || !opens(text, start, from);
        }
        String kind = isAbbreviation(word) ? ABBREVIATIONS.get(word.toLowerCase(Locale.ROOT)) : null;
        if (kind == null) {
            return !isInitials(word) || isStarter(text, next);
        }
        boolean capital = Character.isUpperCase(text.charAt(next));
        return switch (kind) {
            case "never" -> false;
            case "name" -> isStarter(text, next);
            case "figure" -> capital && !isCode(text, next);
            default -> capital;
        };
    }

    /** « m » is a metre and no « monsieur »; « BD », « ST » are acronyms, but « MM » is a title. */
    private static boolean isAbbreviation(String word) {
        if (word.length() == 1) {
            return !word.equals("m");
        }
        boolean acronym = Character.isUpperCase(word.charAt(0)) && Character.isUpperCase(word.charAt(1));
        return !acronym || word.equals("MM");
    }

    /** The run of letters, digits, dots and hyphens right before the dot, at most {@value #LONGEST} units of it. */
    private static String before(String text, int dot) {
        int i = dot;
        while (i > 0 && dot - i <= LONGEST && isInside(text.charAt(i - 1))) {
            i--;
        }
        return dot - i > LONGEST ? "" : text.substring(i, dot);
    }

    private static boolean isInside(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || Glyph.isHyphen(c);
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Glyph.isDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** « J », « J.-P », « U.S.A »: single capitals only. */
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean letter = Character.isUpperCase(word.charAt(i));
            boolean alone = i + 1 == word.length() || !Character.isLetterOrDigit(word.charAt(i + 1));
            boolean mark = !Character.isLetterOrDigit(word.charAt(i));
            if (!mark && !(letter && alone)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but spaces stands between the start of the sentence and {@code to}: « 1. Faire… » is one. */
    private static boolean opens(String text, int from, int to) {
        int i = to;
        while (i > from && to - i < LONGEST && Characters.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i == from;
    }

    /** A letter alone, a Roman number or a reference such as « L123 ». */
    private static boolean isCode(String text, int next) {
        int end = next;
        while (end < text.length() && end - next < LONGEST && Character.isLetterOrDigit(text.charAt(end))) {
            if (Character.isLowerCase(text.charAt(end))) {
                return false;
            }
            end++;
        }
        boolean elided = end < text.length() && Glyph.isApostrophe(text.charAt(end));
        return !elided && !(end - next == 1 && isStarter(text, next));
    }

    /** A capitalised function word with a lower-case word behind it: « Le lendemain », not « Le Bihan ». */
    private static boolean isStarter(String text, int next) {
        int end = next;
        while (end < text.length() && end - next < LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (!Character.isUpperCase(text.charAt(next))) {
            return false;
        }
        boolean elided = end < text.length() && Glyph.isApostrophe(text.charAt(end));
        if (elided) {
            return end - next <= 2 && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
        }
        int then = end;
        while (then < text.length() && Glyph.isBlank(text.charAt(then))) {
            then++;
        }
        boolean lowerBehind = then < text.length() && Character.isLowerCase(text.charAt(then));
        return lowerBehind && STARTERS.contains(text.substring(next, end).toLowerCase(Locale.ROOT));
    }
}
