package fr.plume.check.rules;

import fr.plume.check.rules.Token.Gap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of words, and what to say where it matches.
 *
 * @param elements what must follow one another
 * @param advice what stands behind {@code =>} in the data file; empty when nothing does
 */
record Phrase(List<Element> elements, String advice) {

    /** One part of a pattern. */
    interface Element {

        /** The token after this part when it stands at {@code at}, -1 when it does not; {@code first} when nothing came before. */
        default int after(Tokens tokens, int at, boolean first) {
            return -1;
        }
    }

    /** A word out of a set, or with one of some beginnings or endings. */
    record OneOf(WordNumbers words, List<String> stems, List<String> endings, Gap gap) implements Element {

        /** A word with a listed ending is longer than the ending by this at least. */
        private static final int ROOT = 2;

        @Override
        public int after(Tokens tokens, int at, boolean first) {
            if (at >= tokens.size()) {
                return -1;
            }
            Token token = tokens.get(at);
            return (first || token.before() == gap) && matches(token) ? at + 1 : -1;
        }

        boolean matches(Token token) {
            return words.contains(token.letters().number())
                    || !stems.isEmpty() && begins(token.lower())
                    || !endings.isEmpty() && ends(token.lower());
        }

        private boolean begins(String word) {
            for (String stem : stems) {
                if (word.startsWith(stem)) {
                    return true;
                }
            }
            return false;
        }

        private boolean ends(String word) {
            for (String ending : endings) {
                if (word.length() >= ending.length() + ROOT && word.endsWith(ending)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Any word, or with {@code number} any that begins with a digit. */
    record Any(boolean number, Gap gap) implements Element {

        @Override
        public int after(Tokens tokens, int at, boolean first) {
            boolean here = at < tokens.size()
                    && (first || tokens.get(at).before() == gap)
                    && (!number || Character.isDigit(tokens.get(at).lower().charAt(0)));
            return here ? at + 1 : -1;
        }
    }

    /** A part that may be missing. */
    record Maybe(Element part) implements Element {}

    /** At most {@code most} words of the same sentence, whatever stands between them. */
    record Some(int most) implements Element {}

    /** No such word here. */
    record Not(OneOf part) implements Element {

        @Override
        public int after(Tokens tokens, int at, boolean first) {
            return part.after(tokens, at, false) < 0 ? at : -1;
        }
    }

    /** No such word before the phrase. */
    record NotBefore(OneOf part) implements Element {

        @Override
        public int after(Tokens tokens, int at, boolean first) {
            boolean there = at > 0 && tokens.get(at).before() == Gap.NONE && part.matches(tokens.get(at - 1));
            return there ? -1 : at;
        }
    }

    /** A word of the same sentence comes before. */
    record Preceded() implements Element {

        @Override
        public int after(Tokens tokens, int at, boolean first) {
            return at < tokens.size() && tokens.get(at).before() == Gap.NONE ? at : -1;
        }
    }

    /** The beginning or the end of a sentence. */
    record Edge() implements Element {

        @Override
        public int after(Tokens tokens, int at, boolean first) {
            boolean edge = at >= tokens.size() || tokens.get(at).before() == Gap.STOP;
            return edge ? at : -1;
        }
    }

    /**
     * The words one of which stands second wherever the phrase does; null when that is not told by their numbers alone, or
     * when nothing need stand there.
     */
    @Nullable
    WordNumbers seconds() {
        List<WordNumbers> seconds = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            boolean word = element instanceof OneOf || element instanceof Maybe;
            if (word && !follow(i + 1, seconds)) {
                return null;
            }
            if (!(element instanceof Maybe) && !isWidthless(element)) {
                return element instanceof OneOf ? WordNumbers.union(seconds) : null;
            }
        }
        return null;
    }

    /** Adds the words that may come next from element {@code from} on; false when any may, or none need. */
    private boolean follow(int from, List<WordNumbers> next) {
        for (int i = from; i < elements.size(); i++) {
            Element element = elements.get(i);
            Element part = element instanceof Maybe maybe ? maybe.part() : element;
            if (part instanceof OneOf word
                    && word.stems().isEmpty()
                    && word.endings().isEmpty()) {
                next.add(word.words());
            } else if (!(element instanceof Not)) {
                return false;
            }
            if (element instanceof OneOf) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWidthless(Element element) {
        return element instanceof Not
                || element instanceof NotBefore
                || element instanceof Preceded
                || element instanceof Edge;
    }

    /** The index after the phrase when it begins at token {@code at}, else -1. */
    int end(Tokens tokens, int at) {
        return end(tokens, at, 0, true);
    }

    private int end(Tokens tokens, int at, int element, boolean first) {
        if (element == elements.size()) {
            return at;
        }
        Element part = elements.get(element);
        if (part instanceof OneOf word) {
            int after = word.after(tokens, at, first);
            return after < 0 ? -1 : end(tokens, after, element + 1, false);
        }
        if (part instanceof Maybe maybe) {
            int after = maybe.part().after(tokens, at, first);
            int end = after < 0 ? -1 : end(tokens, after, element + 1, false);
            return end >= 0 ? end : end(tokens, at, element + 1, first);
        }
        if (part instanceof Some some) {
            return afterSome(some.most(), tokens, at, element);
        }
        int after = part.after(tokens, at, first);
        return after < 0 ? -1 : end(tokens, after, element + 1, first && after == at);
    }

    private int afterSome(int most, Tokens tokens, int at, int element) {
        for (int skipped = 0; skipped <= most; skipped++) {
            int next = at + skipped;
            if (next >= tokens.size() || tokens.get(next).before() == Gap.STOP) {
                return end(tokens, next, element + 1, false);
            }
            // After words that were skipped any mark may stand before the next one.
            int end = end(
                    tokens, next, element + 1, skipped > 0 || tokens.get(next).before() != Gap.NONE);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
