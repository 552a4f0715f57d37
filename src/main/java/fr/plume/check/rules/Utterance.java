package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of a block, with what phrases are matched on.
 *
 * @param block the block
 * @param start offset in the block's text, 0-based
 * @param end offset after its last unit
 * @param tokens its tokens
 */
record Utterance(Block block, int start, int end, Tokens tokens) {

    /** The sentences of {@code block}. */
    static List<Utterance> of(Block block) {
        List<Utterance> utterances = new ArrayList<>();
        Tokens tokens = Token.of(block.prose());
        int at = 0;
        for (Sentence sentence : block.prose().sentences()) {
            int from = at;
            while (at < tokens.size() && tokens.get(at).start() < sentence.end()) {
                at++;
            }
            utterances.add(new Utterance(block, sentence.start(), sentence.end(), tokens.subList(from, at)));
        }
        return utterances;
    }

    String text() {
        return block.prose().text().substring(start, end);
    }

    /** Whether it ends in a colon. */
    boolean announces() {
        return text().endsWith(":");
    }

    /** Whether one of its tokens is in {@code list}. */
    boolean names(WordList list) {
        return tokens.stream().anyMatch(t -> list.contains(t.lower()));
    }
}
