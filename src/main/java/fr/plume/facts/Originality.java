package fr.plume.facts;

import fr.plume.article.Article;
import fr.plume.article.Span;
import java.util.List;

/**
 * What an article has word for word from its source; headings and quotations are left out.
 *
 * @param containment5 share of the article's different runs of five words that stand in the source, 0 to 1
 * @param longestRun words of the longest run copied
 * @param runs the runs copied, in the order of the article
 */
public record Originality(double containment5, int longestRun, List<Run> runs) {

    /** Shorter runs are common wording and are not listed. */
    static final int SHORTEST_RUN = 10;

    /**
     * A run of words that stands in both texts.
     *
     * @param words how many
     * @param text as the article has it
     * @param span where, in the article's file
     */
    public record Run(int words, String text, Span span) {}

    public Originality {
        runs = List.copyOf(runs);
    }

    /** What {@code article} has word for word from {@code source}. */
    public static Originality of(Article source, Article article) {
        return CopiedRuns.find(Reading.of(source), Reading.of(article));
    }
}
