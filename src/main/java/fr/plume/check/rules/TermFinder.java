package fr.plume.check.rules;

import fr.plume.article.Prose;
import fr.plume.article.Span;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds a word or phrase exactly as a brief names it: its words in order, with spaces, apostrophes or hyphens between them. A
 * plural in -s or -x is the same word; a part of a compound (« vous » in « rendez-vous ») is not.
 */
final class TermFinder {

    private static final int MAY_HAVE_PLURAL = 3;

    private final List<String> words;
    private final boolean asWritten;

    /**
     * A finder of {@code term}.
     *
     * @param asWritten whether capitals count
     */
    TermFinder(String term, boolean asWritten) {
        this.asWritten = asWritten;
        this.words = tokens(term, asWritten).stream().map(Piece::text).toList();
    }

    /** A run of letters and digits. */
    private record Piece(int start, int end, String text) {}

    /** A text cut once for the search of many terms. */
    static final class Cut {

        private final Prose prose;
        private final List<Piece> lower;
        private final List<Piece> written;

        Cut(Prose prose) {
            this.prose = prose;
            this.lower = tokens(prose.text(), false);
            this.written = tokens(prose.text(), true);
        }
    }

    /** Every word of some texts, in lower case. */
    static Set<String> vocabulary(List<Cut> texts) {
        return texts.stream().flatMap(t -> t.lower.stream()).map(Piece::text).collect(Collectors.toSet());
    }

    /** Whether texts with that vocabulary may hold the term: a long list of terms is not sought in every text. */
    boolean mayBeIn(Set<String> vocabulary) {
        return words.stream()
                .map(w -> w.toLowerCase(Locale.ROOT))
                .allMatch(w -> vocabulary.contains(w)
                        || w.length() >= MAY_HAVE_PLURAL
                                && (vocabulary.contains(w + "s") || vocabulary.contains(w + "x")));
    }

    /** Where the term stands in a text, as places in the file. */
    List<Span> in(Cut cut) {
        return matches(cut.prose.text(), asWritten ? cut.written : cut.lower).stream()
                .map(m -> cut.prose.span(m[0], m[1]))
                .toList();
    }

    /** Whether the term stands in {@code text}. */
    boolean isIn(String text) {
        return !matches(text, tokens(text, asWritten)).isEmpty();
    }

    private List<int[]> matches(String text, List<Piece> tokens) {
        List<int[]> found = new ArrayList<>();
        for (int i = 0; !words.isEmpty() && i + words.size() <= tokens.size(); i++) {
            int last = i + words.size() - 1;
            if (isAt(text, tokens, i)
                    && isWhole(text, tokens.get(i).start(), tokens.get(last).end())) {
                found.add(new int[] {tokens.get(i).start(), tokens.get(last).end()});
                i = last;
            }
        }
        return found;
    }

    private boolean isAt(String text, List<Piece> tokens, int at) {
        for (int k = 0; k < words.size(); k++) {
            Piece token = tokens.get(at + k);
            if (!isForm(token.text(), words.get(k))
                    || k > 0 && !joined(text, tokens.get(at + k - 1).end(), token.start())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isForm(String token, String word) {
        if (token.equals(word)) {
            return true;
        }
        return word.length() >= MAY_HAVE_PLURAL
                && token.length() == word.length() + 1
                && token.startsWith(word)
                && (token.endsWith("s") || token.endsWith("x"));
    }

    private static boolean joined(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Characters.isSpace(c) && !Characters.isApostrophe(c) && !isHyphen(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(String text, int start, int end) {
        boolean before =
                start > 1 && isHyphen(text.charAt(start - 1)) && Character.isLetterOrDigit(text.charAt(start - 2));
        boolean after = end + 1 < text.length()
                && isHyphen(text.charAt(end))
                && Character.isLetterOrDigit(text.charAt(end + 1));
        return !before && !after;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static List<Piece> tokens(String text, boolean asWritten) {
        List<Piece> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            String token = text.substring(start, i);
            tokens.add(new Piece(start, i, asWritten ? token : token.toLowerCase(Locale.ROOT)));
        }
        return tokens;
    }
}
