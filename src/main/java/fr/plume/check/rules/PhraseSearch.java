package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Span;
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
     * @param span where, in the file
     * @param text as written
     * @param advice what the data file says of it
     */
    record Found(Span span, String text, String advice) {}

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
                if (!quoted.at(match.start()) && !mentions.get(match.start())) {
                    found.add(new Found(
                            block.prose().span(match.start(), match.end()),
                            Excerpt.of(block.prose().text().substring(match.start(), match.end())),
                            match.advice()));
                }
            }
        }
        return found;
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
