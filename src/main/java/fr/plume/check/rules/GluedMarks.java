package fr.plume.check.rules;

import fr.plume.text.Characters;
import java.util.Locale;
import java.util.Set;

/** What a mark without a space before it belongs to: a word, a name, code. */
final class GluedMarks {

    private static final Set<String> NAMES = RuleData.words("names-with-marks.txt");

    private static final Set<String> CRIES = RuleData.words("cries.txt");

    /** What code writes without a space is seldom longer. */
    private static final int LONGEST_TOKEN = 60;

    private final String text;

    GluedMarks(String text) {
        this.text = text;
    }

    /** « :smile: ». */
    boolean closesShortcode(int colon) {
        int i = colon;
        while (i > 0
                && (Character.isLetterOrDigit(text.charAt(i - 1))
                        || text.charAt(i - 1) == '_'
                        || text.charAt(i - 1) == '-'
                        || text.charAt(i - 1) == '+')) {
            i--;
        }
        return i > 0 && i < colon && text.charAt(i - 1) == ':' && (i == 1 || Characters.isSpace(text.charAt(i - 2)));
    }

    /** « color:red; » and « !important; » are code. */
    boolean endsDeclaration(int end) {
        int i = end - 1;
        while (i > 0 && end - i < LONGEST_TOKEN && !Characters.isSpace(text.charAt(i - 1))) {
            i--;
            if (text.charAt(i) == '=' || text.charAt(i) == ':' && Character.isLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        return text.charAt(i) == '!';
    }

    /** « Yahoo! » and its kin, or a capitalised word whose sentence goes on: « le site Youpi! a fermé ». */
    boolean isName(int mark) {
        int start = mark;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, mark);
        String lower = word.toLowerCase(Locale.ROOT);
        int next = spacesEnd(mark + 1);
        boolean goesOn = next > mark + 1
                && next < text.length()
                && Character.isLowerCase(text.charAt(next))
                && !CRIES.contains(lower);
        return NAMES.contains(lower) || !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && goesOn;
    }

    private int spacesEnd(int from) {
        int i = from;
        while (i < text.length() && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
