package fr.plume.rewrite;

import fr.plume.article.Brief;
import fr.plume.source.Source;

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
}
