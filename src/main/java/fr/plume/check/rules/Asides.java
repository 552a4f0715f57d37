package fr.plume.check.rules;

import fr.plume.text.Characters;

/** The brackets that a text puts round words, met one after the other. */
final class Asides {

    /** What stands between brackets in a sentence is not longer. */
    private static final int LONGEST = 300;

    /** Letters beyond are not those of French: « ¯\\_( ツ )_/¯ » is a face. */
    private static final char BEYOND_LATIN = '\u0250';

    private final String text;
    private int open;

    Asides(String text) {
        this.text = text;
    }

    /** Takes note of the bracket at {@code i}; one that hangs on a word, as in « f( x ) », opens no aside. */
    void bracket(int i) {
        boolean opens = text.charAt(i) == '(' && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
        boolean closes = text.charAt(i) == ')' && open > 0;
        open += opens ? 1 : closes ? -1 : 0;
    }

    /** Whether the spaces {@code [start, end)} stand just inside an aside. */
    boolean edge(int start, int end) {
        if (start == 0 || end >= text.length()) {
            return false;
        }
        char before = text.charAt(start - 1);
        char after = text.charAt(end);
        boolean begins = before == '('
                && start > 1
                && Characters.isSpace(text.charAt(start - 2))
                && Character.isLetter(after)
                && text.substring(end, Math.min(text.length(), end + LONGEST)).indexOf(')') >= 0;
        boolean word = Character.isLetterOrDigit(before) && before < BEYOND_LATIN || ".!?…»".indexOf(before) >= 0;
        return begins || after == ')' && open > 0 && word;
    }
}
