package fr.plume.facts;

import fr.plume.article.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of an article that its source bears out least, by their words: what a writer looks at first. In a
 * translation the words do not tell, and nothing is listed.
 *
 * @param unsupported in the order of the article, as statements
 */
public record Support(List<Fact> unsupported) {

    /** A sentence needs so many different content words before their share tells anything. */
    private static final int FEWEST_TERMS = 5;

    /** Below this share of content words known to the source a sentence is the writer's own. */
    public static final double LEAST_SHARE = 0.35;

    public Support {
        unsupported = List.copyOf(unsupported);
    }

    /** The sentences of {@code article} that {@code source} bears out least. */
    public static Support of(Article source, Article article) {
        return of(Reading.of(source), Reading.of(article));
    }

    static Support of(Reading source, Reading article) {
        List<Fact> unsupported = new ArrayList<>();
        if (source.language() == article.language()) {
            Terms known = Terms.of(source);
            for (Stretch stretch : article.stretches()) {
                int sentences = Math.max(1, stretch.block().prose().sentences().size());
                for (int i = 0; i < sentences && isProse(stretch); i++) {
                    Terms terms = Terms.of(article.sentence(stretch.firstSentence() + i));
                    if (terms.all().size() >= FEWEST_TERMS && terms.shareIn(known) < LEAST_SHARE) {
                        unsupported.add(article.statement(stretch.firstSentence() + i));
                    }
                }
            }
        }
        return new Support(unsupported);
    }

    private static boolean isProse(Stretch stretch) {
        return !stretch.block().isHeading() && stretch.block().place().quoteDepth() == 0;
    }
}
