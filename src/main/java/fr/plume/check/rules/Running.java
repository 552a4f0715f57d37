package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Inline;

/** Tells running text from what stands between it: formulas, drawings made of marks, code, copied messages. */
final class Running {

    /** A shorter text has too few letters to count its marks. */
    private static final int COUNTED = 40;

    /** Running text has more letters than this for a mark. */
    private static final int LETTERS_A_MARK = 4;

    private Running() {}

    /** Whether a reader would read {@code block} aloud. */
    static boolean is(Block block) {
        String text = block.prose().text();
        boolean formula = text.startsWith("$") && text.stripTrailing().endsWith("$");
        return !formula && !isFullOfMarks(text) && !isCommand(text) && !isPosted(block);
    }

    private static boolean isFullOfMarks(String text) {
        if (text.length() < COUNTED) {
            return false;
        }
        int letters = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters++;
            } else if (c != ' ') {
                letters += Character.isLetter(c) ? 1 : 0;
                marks += Character.isWhitespace(c) || Character.isLetterOrDigit(c) ? 0 : 1;
            }
        }
        return marks * LETTERS_A_MARK > letters;
    }

    /** « port config --host HOST --mode MODE », « a --> b »: two options or arrows. */
    private static boolean isCommand(String text) {
        int found = 0;
        for (int i = text.indexOf("--"); i >= 0 && i + 2 < text.length(); i = text.indexOf("--", i + 2)) {
            char next = text.charAt(i + 2);
            boolean apart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            found += apart && (Character.isLetter(next) || next == '>') ? 1 : 0;
        }
        return found > 1;
    }

    /** Whether it was copied with its tags from where it was posted. */
    private static boolean isPosted(Block block) {
        String text = block.prose().text();
        for (int i = text.indexOf('#'); i >= 0; i = text.indexOf('#', i + 1)) {
            boolean apart = i == 0 || Character.isWhitespace(text.charAt(i - 1));
            if (apart && i > 0 && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        for (Inline inline : block.prose().inlines()) {
            if (inline.target().startsWith("https://t.co/") || inline.target().startsWith("http://t.co/")) {
                return true;
            }
        }
        return false;
    }
}
