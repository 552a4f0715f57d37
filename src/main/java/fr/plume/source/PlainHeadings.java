package fr.plume.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises headings in plain text: a short line set off by blank lines, without a full stop, between paragraphs. They are
 * recognised, not invented: a line that announces (« Il ajoute : »), one of a list without marks, one inside a quotation or
 * one that states a figure is none.
 */
final class PlainHeadings {

    private static final int MOST_WORDS = 16;
    private static final int MOST_CHARACTERS = 110;

    /** Words of a line that can stand under a heading. */
    private static final int PARAGRAPH_WORDS = 9;

    private static final Pattern FIGURE =
            Pattern.compile("\\d[\\d .,\\u00a0\\u202f]{0,24}(?:€|\\$|£|%|euros?|km|kg|m²|ans\\b|h\\b|°)|[€$£]\\d");

    private PlainHeadings() {}

    /** For each line whether it is a heading. */
    static boolean[] find(List<Line> lines) {
        boolean[] found = new boolean[lines.size()];
        boolean[] quoted = PlainQuotations.find(lines);
        for (int i = 0; i < lines.size(); i++) {
            found[i] = !quoted[i] && canBe(lines.get(i).text()) && isSetOff(lines, i) && opensText(lines, i);
        }
        return found;
    }

    private static boolean canBe(String written) {
        String text = Chars.strip(written);
        if (text.isEmpty()
                || text.length() > MOST_CHARACTERS
                || Chars.words(text) > MOST_WORDS
                || Chars.words(text) < 1) {
            return false;
        }
        int first = text.codePointAt(0);
        char last = text.charAt(text.length() - 1);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || (first == '«' && last != '»');
        boolean closed = ".,;:…\"»”".indexOf(last) >= 0;
        boolean listed = PlainText.isListItem(text) && !Character.isDigit(first);
        int colon = text.indexOf(':');
        boolean spoken = colon > 0 && last == '?' && Chars.words(text.substring(0, colon)) <= 2;
        return opens && !closed && !listed && !spoken && !FIGURE.matcher(text).find();
    }

    private static boolean isSetOff(List<Line> lines, int i) {
        boolean before = i == 0 || lines.get(i - 1).isBlank();
        boolean after = i + 1 < lines.size();
        return before && after;
    }

    /** The next line that is not blank is a paragraph, or a list, or a second heading above one. */
    private static boolean opensText(List<Line> lines, int i) {
        int next = next(lines, i);
        if (next < 0) {
            return false;
        }
        if (isParagraph(lines.get(next).text())
                || PlainText.isListItem(lines.get(next).text())) {
            return true;
        }
        int second = next(lines, next);
        boolean pair = second >= 0
                && canBe(lines.get(next).text())
                && lines.get(next - 1).isBlank()
                && previousIsText(lines, i);
        return pair && isParagraph(lines.get(second).text());
    }

    private static boolean previousIsText(List<Line> lines, int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (!lines.get(k).isBlank()) {
                return isParagraph(lines.get(k).text());
            }
        }
        return false;
    }

    private static int next(List<Line> lines, int i) {
        for (int k = i + 1; k < lines.size(); k++) {
            if (!lines.get(k).isBlank()) {
                return k;
            }
        }
        return -1;
    }

    private static boolean isParagraph(String written) {
        String text = Chars.strip(written);
        char last = text.charAt(text.length() - 1);
        boolean stopped = ".!?…:»\"”".indexOf(last) >= 0;
        return Chars.words(text) >= PARAGRAPH_WORDS && stopped
                || Chars.words(text) > MOST_WORDS
                || (stopped && last == ':');
    }
}
