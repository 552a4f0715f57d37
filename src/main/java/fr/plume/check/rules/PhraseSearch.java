package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Looks for phrases in what an article says itself: not in quotations, not in words that are only mentioned. */
final class PhraseSearch {

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
            for (PhraseBook.Match match : matches) {
                if (!quoted.at(match.start()) && !mentioned(block, match)) {
                    found.add(new Found(
                            block.prose().span(match.start(), match.end()),
                            Excerpt.of(block.prose().text().substring(match.start(), match.end())),
                            match.advice()));
                }
            }
        }
        return found;
    }

    /** Whether emphasis holds the phrase and little else: « l'expression *voire même* ». */
    private static boolean mentioned(Block block, PhraseBook.Match match) {
        return block.prose().inlines().stream()
                .filter(i -> i.kind() == Inline.Kind.EMPHASIS)
                .anyMatch(i -> i.start() <= match.start()
                        && match.end() <= i.end()
                        && i.end() - i.start() <= match.end() - match.start() + 8);
    }
}
