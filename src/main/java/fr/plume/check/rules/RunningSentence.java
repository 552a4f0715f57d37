package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of the running text, with the block it stands in.
 *
 * @param block a paragraph outside lists and quotations
 * @param sentence one with words
 */
record RunningSentence(Block block, Sentence sentence) {

    /** So many sentences are needed before a share of them tells anything. */
    static final int ENOUGH = 10;

    /** The sentences of the running text, the same as the metrics count. */
    static List<RunningSentence> of(Article article) {
        List<RunningSentence> all = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.isProseParagraph()) {
                for (Sentence sentence : block.prose().sentences()) {
                    if (!sentence.words().isEmpty()) {
                        all.add(new RunningSentence(block, sentence));
                    }
                }
            }
        }
        return all;
    }

    /** Where it stands in the file. */
    Span span() {
        return block.prose().span(sentence.start(), sentence.end());
    }

    int words() {
        return sentence.words().size();
    }
}
