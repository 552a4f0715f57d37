package fr.plume.facts;

import fr.plume.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Cuts the tokens of a stretch at its sentences. */
final class Sentencing {

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
