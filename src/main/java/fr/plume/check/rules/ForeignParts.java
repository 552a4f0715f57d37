package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.text.LanguageDetector;
import fr.plume.text.Sentence;
import java.util.BitSet;

/** The sentences of a block that are in another language: no rule of French holds there. */
final class ForeignParts {

    /** How much likelier another language must be, in nats: 20 to 1. */
    private static final double SURE = 3;

    /** Fewer words tell nothing. */
    private static final int LEAST = 4;

    private final Block block;
    private BitSet foreign;

    ForeignParts(Block block) {
        this.block = block;
    }

    /** Whether the sentence at {@code offset} of the block's text is in another language. */
    boolean at(int offset) {
        if (foreign == null) {
            foreign = new BitSet();
            for (Sentence sentence : block.prose().sentences()) {
                if (sentence.words().size() >= LEAST
                        && LanguageDetector.detect(sentence.words()).isForeign(SURE)) {
                    foreign.set(sentence.start(), sentence.end());
                }
            }
        }
        return foreign.get(offset);
    }
}
