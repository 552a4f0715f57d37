package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Span;
import fr.plume.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Looks for phrases in what an article says itself: not in quotations, not in words that are only mentioned. */
final class PhraseSearch {

    /** Words in italics up to this length are words spoken of: « l'expression *voire même* ». */
    private static final int MENTION = 40;

    private PhraseSearch() {}

    /**
     * A phrase found.
     *
     * @param block where
     * @param start offset in the text of the block, 0-based
     * @param end offset after it
     * @param advice what the data file says of it
     */
    record Found(Block block, int start, int end, String advice) {

        /** Where it stands in the file. */
        Span span() {
            return block.prose().span(start, end);
        }

        /** As written. */
        String text() {
            return Excerpt.of(block.prose().text().substring(start, end));
        }
    }

    /** The phrases of {@code book} in {@code article}, in order. */
    static List<Found> in(Article article, PhraseBook book) {
        List<Found> found = new ArrayList<>();
        for (Block block : article.texts()) {
            List<PhraseBook.Match> matches = book.in(block.prose());
            if (matches.isEmpty()) {
                continue;
            }
            Quoted quoted = Quoted.in(block);
            BitSet mentions = mentions(block);
            for (PhraseBook.Match match : matches) {
                if (!quoted.at(match.start()) && !mentions.get(match.start()) && !isForeign(block, match.start())) {
                    found.add(new Found(block, match.start(), match.end(), match.advice()));
                }
            }
        }
        return found;
    }

    /** Whether the sentence at {@code offset} is in another language, where French phrases mean something else. */
    private static boolean isForeign(Block block, int offset) {
        List<Sentence> sentences = block.prose().sentences();
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size()
                && SentenceLanguages.of(block.prose()).get(low).isForeign(ForeignText.SURE);
    }

    /** The emphasised stretches of a block that are no longer than a phrase. */
    private static BitSet mentions(Block block) {
        BitSet mentions = new BitSet();
        for (Inline inline : block.prose().inlines()) {
            if (inline.kind() == Inline.Kind.EMPHASIS && inline.end() - inline.start() <= MENTION) {
                mentions.set(inline.start(), inline.end());
            }
        }
        return mentions;
    }
}
