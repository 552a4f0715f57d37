package fr.plume.facts;

import fr.plume.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the tokens of a stretch at its sentences. */
final class Sentencing {

    private static final Set<String> OPENERS = Set.of("«", "“", "\"");
    private static final Set<String> CLOSERS = Set.of("»", "”", "\"");

    /** Letters of a quotation that is more than a word between marks. */
    private static final int LONG_QUOTE = 12;

    private Sentencing() {}

    /** Whether two sentences have the same words and marks. */
    static boolean areSame(List<Token> one, List<Token> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).text().equals(other.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /** {@code sentence} without the quotations that {@code other} has word for word: they contradict nothing. */
    static List<Token> withoutSharedQuotes(List<Token> sentence, List<Token> other) {
        String there = words(other);
        List<Token> kept = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int end = OPENERS.contains(sentence.get(i).text()) ? endOfQuote(sentence, i + 1) : i;
            String said = end > i ? words(sentence.subList(i + 1, end)) : "";
            boolean shared = said.length() > LONG_QUOTE && there.contains(said);
            if (!shared) {
                kept.add(sentence.get(i));
            }
            i = shared ? end + 1 : i + 1;
        }
        return kept;
    }

    /** The index of the mark that closes a quotation; the end of the sentence when it goes on after it. */
    private static int endOfQuote(List<Token> sentence, int from) {
        int i = from;
        while (i < sentence.size() && !CLOSERS.contains(sentence.get(i).text())) {
            i++;
        }
        return i;
    }

    private static String words(List<Token> tokens) {
        StringBuilder words = new StringBuilder(" ");
        tokens.stream()
                .filter(t -> t.kind() != Token.Kind.MARK)
                .forEach(t -> words.append(t.folded()).append(' '));
        return words.toString();
    }

    /** The tokens of each sentence, one list at least. */
    static List<List<Token>> cut(Stretch stretch) {
        List<Sentence> sentences = stretch.block().prose().sentences();
        List<List<Token>> cut = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < Math.max(1, sentences.size()); i++) {
            int end = i + 1 < sentences.size() ? sentences.get(i + 1).start() : Integer.MAX_VALUE;
            int to = from;
            while (to < stretch.size() && stretch.token(to).start() < end) {
                to++;
            }
            cut.add(stretch.tokens().subList(from, to));
            from = to;
        }
        return cut;
    }
}
