package fr.plume.rewrite;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.MarkdownParser;
import fr.plume.check.CheckReport;
import fr.plume.llm.Usage;
import java.util.List;

/** Makes the best version into what is handed over. */
final class Handover {

    private Handover() {}

    static Rewrite of(Assignment assignment, Version best, List<Repaired> repairs, Usage usage) {
        boolean passed = best.passes(assignment.settings().strict());
        Draft draft = best.draft();
        String body = assignment.settings().titleInBody() ? draft.body() : withoutTitle(draft.body());
        String text = ArticleFile.frontMatter(draft.metadata(), assignment.brief(), !passed) + body;
        // Checked once more if it is written otherwise: lines in the report must be those of the file.
        boolean same = text.equals(best.article().file().text());
        Article article = same ? best.article() : MarkdownParser.parse(text);
        CheckReport report = same ? best.report() : new Assessor(assignment).report(article, draft.metadata());
        return new Rewrite(article, draft.metadata().slug(), assignment.brief(), report, passed, repairs, usage);
    }

    private static String withoutTitle(String body) {
        return MarkdownParser.parse(body)
                .h1()
                .map(Block::span)
                .map(s -> body.substring(0, s.start()) + body.substring(s.end()).stripLeading())
                .orElse(body);
    }
}
