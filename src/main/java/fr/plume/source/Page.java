package fr.plume.source;

import java.util.List;
import java.util.Optional;

/**
 * The article found in a page.
 *
 * @param title its title
 * @param summary what the page's head says it is about
 * @param lines the body as Markdown
 * @param leftOut what was left out
 * @param note key of a message about how it was found, when that needs saying
 */
record Page(
        Optional<String> title,
        Optional<String> summary,
        List<Line> lines,
        List<LeftOut> leftOut,
        Optional<String> note) {}
