package fr.plume.check.rules;

import fr.plume.check.Edit;
import fr.plume.text.Characters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The spaces around a figure: before its unit, after « n° », « p. » and their kin. */
final class NumberSpaces {

    private static final String SPACE = String.valueOf(Characters.NO_BREAK_SPACE);

    /** Units that are glued to a figure by mistake, never in a name. */
    private static final Set<String> CLEAR_UNITS = RuleData.words("clear-units.txt");

    /** Units that also are letters, so only after a space. */
    private static final Set<String> SHORT_UNITS = RuleData.words("short-units.txt");

    /** Abbreviations that a number follows: « n° 5 », « art. 12 ». */
    private static final List<String> NUMBERED = List.copyOf(RuleData.lines("number-abbreviations.txt"));

    private static final String SIGNS = "%‰€$£¥";

    private final String text;
    private final Spacing spacing;

    NumberSpaces(String text, Spacing spacing) {
        this.text = text;
        this.spacing = spacing;
    }

    /**
     * What is wrong at a figure.
     *
     * @param mark offset of the unit or sign, or of what stands before it at the end of a line
     * @param edit what puts it right
     */
    record Fault(int mark, Optional<Edit> edit) {}

    /** What is wrong at the digit at {@code i}. */
    Optional<Fault> at(int i) {
        boolean last = i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1));
        boolean first = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        Optional<Fault> behind = last ? unit(i + 1) : Optional.empty();
        return behind.isPresent() || !first ? behind : label(i);
    }

    private Optional<Fault> unit(int from) {
        int at = spacing.spacesAfter(from);
        if (at == text.length() || spacing.isNoBreak(from, at)) {
            return Optional.empty();
        }
        boolean spaced = at > from;
        if (SIGNS.indexOf(text.charAt(at)) >= 0) {
            boolean bounded = at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
            return bounded && !partOfName(from) ? fault(from, at) : Optional.empty();
        }
        String unit = text.substring(at, endOfUnit(at));
        boolean known = CLEAR_UNITS.contains(unit) && !partOfName(from) || spaced && SHORT_UNITS.contains(unit);
        return known && bounded(at + unit.length()) ? fault(from, at) : Optional.empty();
    }

    private Optional<Fault> fault(int from, int at) {
        return Optional.of(new Fault(shown(from, at), spacing.before(from, at, SPACE)));
    }

    /** Where a line ends in the space, what stands before it: the fault is on that line. */
    private int shown(int from, int to) {
        return text.substring(from, to).indexOf('\n') >= 0 ? from - 1 : to;
    }

    private int endOfUnit(int at) {
        int end = at;
        while (end < text.length()
                && end - at < 6
                && (Character.isLetter(text.charAt(end)) || "°²³€$/".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private boolean bounded(int end) {
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                        && !Characters.isApostrophe(text.charAt(end))
                        && text.charAt(end) != '-';
    }

    /** Whether the figure that ends at {@code end} hangs on letters or a sign: a model, an address, a code. */
    private boolean partOfName(int end) {
        int i = end;
        while (i > 0 && (Character.isDigit(text.charAt(i - 1)) || ",.".indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        return i > 0 && (Character.isLetter(text.charAt(i - 1)) || "_#=/$".indexOf(text.charAt(i - 1)) >= 0);
    }

    /** « n° 5 », « p. 12 », « art. 3 ». */
    private Optional<Fault> label(int digit) {
        int start = spacing.spacesBefore(digit);
        if (start == 0 || spacing.isNoBreak(start, digit)) {
            return Optional.empty();
        }
        boolean known = NUMBERED.stream().anyMatch(label -> ends(start, label));
        return known
                ? Optional.of(new Fault(shown(start, digit), spacing.before(start, digit, SPACE)))
                : Optional.empty();
    }

    private boolean ends(int end, String label) {
        int start = end - label.length();
        return start >= 0
                && text.startsWith(label, start)
                && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
    }
}
