package fr.plume.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A line of text that may come from a page.
 *
 * @param line the line, not blank
 * @param folded in lower case, without arrows, emoji and spaces at its ends
 * @param words its words
 * @param apart whether a blank line stands before it
 */
record PastedLine(Line line, String folded, int words, boolean apart) {

    /** What a short line of a page can be besides text. */
    enum Kind {
        CALL,
        META,
        NAV,
        FORM,
        ABSTRACT,
        COMMENTS
    }

    /** Words that make a paragraph of running text, with a full stop and without. */
    private static final int PROSE_WORDS = 18;

    private static final int LONG_WORDS = 30;

    /** Longest line, in characters, that is looked up in the lists. */
    private static final int LONGEST = 160;

    private static final Map<Kind, Pattern> KINDS = new EnumMap<>(Kind.class);

    static {
        for (String entry : WordList.read("pasted-lines.txt")) {
            int space = entry.indexOf(' ');
            KINDS.put(
                    Kind.valueOf(entry.substring(0, space)), Pattern.compile("(?:" + entry.substring(space + 1) + ")"));
        }
    }

    /** The lines that are not blank. */
    static List<PastedLine> of(List<Line> lines) {
        List<PastedLine> all = new ArrayList<>();
        boolean apart = true;
        for (Line line : lines) {
            if (line.isBlank()) {
                apart = true;
                continue;
            }
            String folded = line.text().length() > LONGEST * 4 ? "" : bare(Chars.fold(line.text()));
            all.add(new PastedLine(line, folded, Chars.words(line.text()), apart));
            apart = false;
        }
        return all;
    }

    /** Without what is neither letter, digit, bracket nor quotation mark at its ends. */
    private static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end
                && !Character.isLetterOrDigit(text.charAt(start))
                && "©«\"“([".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        while (end > start
                && !Character.isLetterOrDigit(text.charAt(end - 1))
                && ".!?…»\"”)]".indexOf(text.charAt(end - 1)) < 0) {
            end--;
        }
        return text.substring(start, end);
    }

    boolean is(Kind kind) {
        return !isListed()
                && !folded.isEmpty()
                && folded.length() <= LONGEST
                && KINDS.get(kind).matcher(folded).matches();
    }

    /** Whether it announces or belongs to what surrounds an article. */
    boolean isMarker() {
        String label = folded.replaceFirst("(?<![ .!?…])[ .!?…]++$", "");
        return words <= 14 && BodyPruner.isSection(label);
    }

    /** « À lire aussi : un autre titre » on one line. */
    boolean isTeaser() {
        int colon = folded.indexOf(':');
        return colon > 0 && colon < 40 && words <= 40 && BodyPruner.isSection(Chars.strip(folded.substring(0, colon)));
    }

    /** Whether it is an item of a list. */
    boolean isListed() {
        return PlainText.isListItem(line.text());
    }

    boolean isSentence() {
        return words >= 4 && !folded.isEmpty() && ".!?…»\"”".indexOf(last()) >= 0 || folded.isEmpty();
    }

    boolean isProse() {
        return words >= LONG_WORDS || (words >= PROSE_WORDS && isSentence());
    }

    /** The last character of the line as written. */
    char last() {
        String text = Chars.strip(line.text());
        return text.charAt(text.length() - 1);
    }

    String text() {
        return line.text();
    }
}
