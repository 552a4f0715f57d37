package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.text.LanguageDetector;
import fr.plume.text.LanguageGuess;
import fr.plume.text.Sentence;
import fr.plume.text.Word;
import java.util.BitSet;
import java.util.List;

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
            List<LanguageGuess> guesses = SentenceLanguages.of(block.prose());
            for (int i = 0; i < guesses.size(); i++) {
                Sentence sentence = block.prose().sentences().get(i);
                if (sentence.words().size() >= LEAST && guesses.get(i).isForeign(SURE)) {
                    foreign.set(sentence.start(), sentence.end());
                }
            }
            for (Inline inline : block.prose().inlines()) {
                if (inline.kind() == Inline.Kind.LINK || inline.kind() == Inline.Kind.EMPHASIS) {
                    title(inline);
                }
            }
        }
        return foreign.get(offset);
    }

    /** The title of a foreign page or work inside a French sentence. */
    private void title(Inline inline) {
        List<Word> words = block.prose().words(inline.start(), inline.end());
        if (words.size() >= LEAST && LanguageDetector.detect(words).isForeign(SURE)) {
            foreign.set(inline.start(), inline.end());
        }
    }
}
