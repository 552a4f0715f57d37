package fr.plume.rewrite;

import fr.plume.article.Article;
import fr.plume.article.Brief;
import fr.plume.check.Inspection;
import fr.plume.source.Source;
import java.util.Optional;

/**
 * What all steps of one rewrite share.
 *
 * @param source what the article is written from
 * @param brief what it must be, its length settled
 * @param targets what that length comes to
 * @param material the source as the model sees it
 * @param settings how the work is done
 */
record Assignment(Source source, Brief brief, Targets targets, Material material, RewriteSettings settings) {

    static Assignment of(Source source, Brief brief, RewriteSettings settings) {
        Brief settled = BriefDefaults.settle(brief, source.body().words());
        return new Assignment(source, settled, Targets.of(settled), Material.of(source, settled), settings);
    }

    /** What rules are asked about a text that is to become the article. */
    Inspection inspection(Article article) {
        return inspection(article, brief);
    }

    /** The same under a brief that the rewrite has completed. */
    Inspection inspection(Article article, Brief completed) {
        return new Inspection(article, completed, fr.plume.check.Mode.REWRITE, settings.options(), Optional.of(source));
    }
}
