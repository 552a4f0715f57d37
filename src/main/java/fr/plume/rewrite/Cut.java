package fr.plume.rewrite;

import fr.plume.text.Sentence;
import fr.plume.text.Sentences;
import fr.plume.text.Words;
import java.util.List;

/** Where an answer that was cut ends well, and how its rest is put to it. */
final class Cut {

    /** Where to look for words that the rest repeats, in characters. */
    private static final int OVERLAP_WINDOW = 600;

    /** Fewer equal characters than this can be chance. */
    private static final int LEAST_OVERLAP = 20;

    private static final String CLOSERS = "»”’\")]*_\u00a0\u202f ";

    private Cut() {}

    /**
     * {@code text} up to the end of its last whole sentence or list item, with the line feeds that stood behind it; up to
     * its last whole word when it has no sentence.
     */
    static String toLastSentence(String text) {
        String stripped = text.stripTrailing();
        int end = 0;
        for (Sentence sentence : Sentences.of(stripped, Words.of(stripped))) {
            end = isWhole(stripped, sentence.end()) ? sentence.end() : end;
        }
        int line = stripped.lastIndexOf('\n');
        if (line > end && isListItem(stripped.substring(stripped.lastIndexOf('\n', line - 1) + 1, line))) {
            return stripped.substring(0, line + 1);
        }
        if (end == 0) {
            int space = stripped.lastIndexOf(' ');
            return space < 0 ? stripped : stripped.substring(0, space);
        }
        int behind = end;
        while (behind < stripped.length() && stripped.charAt(behind) == '\n') {
            behind++;
        }
        return stripped.substring(0, behind);
    }

    private static boolean isWhole(String text, int end) {
        int last = end - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".!?…".indexOf(text.charAt(last)) >= 0;
    }

    private static boolean isListItem(String line) {
        return line.startsWith("- ") || line.startsWith("* ") || line.matches("[0-9]{1,3}[.)] .*");
    }

    /** {@code done} and {@code rest} without what the rest says again. */
    static String join(String done, String rest) {
        String more = rest.strip();
        String heading = more.lines().findFirst().orElse("");
        int before = heading.startsWith("#") ? lineStart(done, heading) : -1;
        if (before >= 0) {
            String told = done.substring(before);
            String own = more.substring(heading.length()).strip();
            if (tellsTheSame(told.substring(heading.length()).strip(), own)) {
                return Words.of(more).size() > Words.of(told).size() ? done.substring(0, before) + more : done;
            }
            more = own;
        }
        return glue(done, more.substring(repeated(done, more)));
    }

    private static int lineStart(String text, String line) {
        int at = text.lastIndexOf(line + "\n");
        return at == 0 || at > 0 && text.charAt(at - 1) == '\n' ? at : -1;
    }

    private static boolean tellsTheSame(String one, String other) {
        int shown = Math.min(LEAST_OVERLAP * 2, Math.min(one.length(), other.length()));
        return plain(one).regionMatches(0, plain(other), 0, shown);
    }

    /** How many characters at the start of {@code rest} stand at the end of {@code done} already. */
    private static int repeated(String done, String rest) {
        String told = plain(done.stripTrailing());
        String more = plain(rest);
        String tail = told.substring(Math.max(0, told.length() - OVERLAP_WINDOW));
        for (int k = Math.min(tail.length(), more.length()); k >= LEAST_OVERLAP; k--) {
            if (tail.regionMatches(tail.length() - k, more, 0, k)) {
                return k;
            }
        }
        List<Sentence> sentences = Sentences.of(tail, Words.of(tail));
        String last = sentences.isEmpty()
                ? ""
                : tail.substring(sentences.get(sentences.size() - 1).start()).strip();
        int again = last.length() < LEAST_OVERLAP ? -1 : more.indexOf(last);
        return again >= 0 && again < OVERLAP_WINDOW ? again + last.length() : 0;
    }

    /** The same text, as long as before, with one kind of space and of apostrophe: models are not constant in these. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('’', '\'');
    }

    /** What begins a block stands under a blank line; anything else goes on where the text was cut. */
    private static String glue(String done, String rest) {
        if (rest.isBlank()) {
            return done;
        }
        boolean block =
                rest.startsWith("\n\n") || rest.startsWith("#") || rest.startsWith("- ") || rest.startsWith("> ");
        if (done.endsWith("\n")) {
            boolean list = rest.startsWith("- ") || done.endsWith("\n\n");
            return done + (list ? "" : "\n") + rest.strip();
        }
        return done + (block ? "\n\n" : " ") + rest.strip();
    }
}
