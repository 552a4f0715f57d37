package fr.plume.check.rules;

import fr.plume.text.Characters;
import fr.plume.text.Repertoire;
import fr.plume.text.Word;
import fr.plume.text.Words;
import java.util.List;
import java.util.Set;

/** A figure as it stands in a text, with what it counts. */
final class NumberText {

    private static final Set<String> COUNTED = RuleData.words("counted-things.txt");
    private static final Set<String> LABELS = RuleData.words("number-labels.txt");
    private static final Set<String> FUNCTION = RuleData.words("function-words.txt");

    private final String text;
    private final int start;
    private final int end;

    /** The figure {@code [start, end)} of {@code text}. */
    NumberText(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** Whether a text of these characters can hold a figure. */
    static boolean mayBeIn(Repertoire held) {
        return held.mayHoldAny('0', '9');
    }

    /** Where the run of digits from {@code start} on ends. */
    static int digits(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    /** Whether it hangs on a letter, a sign or another figure on its left. */
    boolean tied() {
        if (start == 0) {
            return false;
        }
        char c = text.charAt(start - 1);
        boolean afterFigure = Characters.isSpace(c) && start > 1 && Character.isDigit(text.charAt(start - 2));
        return Character.isLetterOrDigit(c) || "_#=/\\-.,:@+°".indexOf(c) >= 0 || afterFigure;
    }

    /** Whether it goes on to the right: a letter, a figure, a path. */
    boolean goesOn() {
        if (end >= text.length()) {
            return false;
        }
        char c = text.charAt(end);
        char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        boolean joined = "-./:,_'’".indexOf(c) >= 0 && Character.isLetterOrDigit(next);
        return Character.isLetterOrDigit(c) || joined;
    }

    /** The word behind it, after spaces only; empty when there is none. */
    String unit() {
        int i = end;
        while (i < text.length() && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        if (i < text.length() && "%‰€$£¥".indexOf(text.charAt(i)) >= 0) {
            return text.substring(i, i + 1);
        }
        int to = i;
        while (to < text.length() && (Character.isLetter(text.charAt(to)) || "°²³€".indexOf(text.charAt(to)) >= 0)) {
            to++;
        }
        return i == end && to > end ? "" : text.substring(i, to);
    }

    /** Whether what stands behind is surely counted by it: a sign, a unit, a noun of measure. */
    boolean measures() {
        String unit = unit();
        return !unit.isEmpty() && (COUNTED.contains(unit) || "%‰€$£¥".contains(unit));
    }

    /** Whether a lower-case noun stands behind: « 12000 abonnés ». */
    boolean counts() {
        String unit = unit();
        return unit.length() > 2
                && unit.equals(unit.toLowerCase(java.util.Locale.ROOT))
                && (unit.endsWith("s") || unit.endsWith("x"))
                && !FUNCTION.contains(unit);
    }

    /** Whether the word before says that the figure is a name: « port 27017 », « ISO 27001 », « version 2.5 ». */
    boolean labelled() {
        int from = Math.max(0, start - 40);
        List<Word> words = Words.of(text.substring(from, start));
        if (words.isEmpty()) {
            return false;
        }
        Word before = words.get(words.size() - 1);
        boolean near = from + before.end() + 3 >= start;
        boolean acronym = before.text().length() > 1
                && before.text().equals(before.text().toUpperCase(java.util.Locale.ROOT))
                && before.text().chars().anyMatch(Character::isLetter);
        boolean name = Character.isUpperCase(before.text().charAt(0))
                && from + before.start() > 0
                && !WordCases.opens(text, from + before.start());
        return near && (LABELS.contains(before.core()) || acronym || name);
    }
}
