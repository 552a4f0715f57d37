package fr.plume.rewrite;

import fr.plume.article.Article;
import fr.plume.article.Brief;
import fr.plume.check.CheckReport;
import fr.plume.llm.Usage;
import java.util.List;

/**
 * What became of a source.
 *
 * @param article the article, parsed from exactly what is to be written; violations count in its text
 * @param slug its slug, for a file name
 * @param brief what was asked, with what was left open settled
 * @param report what the rules still find, and the measurements
 * @param passed whether it may be published: else it says {@code needs-review}
 * @param repairs what was tried, in order
 * @param usage what the calls came to
 */
public record Rewrite(
        Article article,
        String slug,
        Brief brief,
        CheckReport report,
        boolean passed,
        List<Repaired> repairs,
        Usage usage) {

    public Rewrite {
        repairs = List.copyOf(repairs);
    }

    /** The file's whole text. */
    public String markdown() {
        return article.file().text();
    }
}
