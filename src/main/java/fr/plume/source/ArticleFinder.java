package fr.plume.source;

import fr.plume.source.PageStats.Stats;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the body of the article. */
final class ArticleFinder {

    /** A child that holds this share of an element's prose stands for it. */
    private static final double WHOLE = 0.8;

    /** What names must hold of the page's prose to be believed. */
    private static final double BELIEVED = 0.5;

    /** Beside the title, names are believed for less: a short article among long teasers. */
    private static final double ANCHORED = 0.1;

    /** Prose in characters that an anchored element holds at least. */
    private static final double LEAST = 200;

    /** Strength of a name that is said of articles only. */
    private static final double SOLID = 1.5;

    private final PageStats stats;

    private ArticleFinder(PageStats stats) {
        this.stats = stats;
    }

    static Element find(Document page, PageStats stats, PageHead head) {
        ArticleFinder finder = new ArticleFinder(stats);
        PageAnchor anchor = PageAnchor.of(page, head, stats);
        Element named = finder.named(page, anchor);
        Element start = named == null ? page.body() : finder.withParts(named, page);
        return finder.descend(start);
    }

    private @Nullable Element named(Document page, PageAnchor anchor) {
        double prose = Math.max(1, stats.of(page.body()).prose);
        Element best = null;
        double bestScore = 0;
        for (Element element : page.body().getAllElements()) {
            Stats own = stats.of(element);
            double share = own.prose / prose;
            if (own.prose == 0 || share < ANCHORED) {
                continue;
            }
            double strength = strength(element);
            boolean begins = strength > 0 && anchor.begins(element);
            boolean eligible =
                    share >= BELIEVED || (begins && share >= ANCHORED && own.prose >= LEAST && strength >= SOLID);
            if (!eligible || strength == 0) {
                continue;
            }
            double score = strength * (0.4 + 0.6 * share) + (begins ? 0.7 : 0);
            // The innermost of equal strength: it has the least around it.
            if (score >= bestScore) {
                best = element;
                bestScore = score;
            }
        }
        return best;
    }

    /** An article cut into parts of one name is what holds them all, unless they are articles of their own. */
    private Element withParts(Element named, Document page) {
        String names = PageVocabulary.names(named);
        Element article = named.closest("article");
        Element all = named;
        for (Element other : page.body().getElementsByTag(named.normalName())) {
            boolean part = other != named
                    && stats.of(other).prose > 0
                    && PageVocabulary.names(other).equals(names)
                    && !names.isEmpty()
                    && other.closest("article") == article
                    && !named.normalName().equals("article")
                    && other.selectFirst("h1") == null;
            while (part && !PageAnchor.isWithin(other, all)) {
                all = all.parent();
            }
        }
        return all;
    }

    private static double strength(Element element) {
        if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
            return 4;
        }
        int level = PageVocabulary.content(PageVocabulary.names(element));
        double named = level == 0 ? 0 : 3.5 - 0.5 * level;
        return switch (element.normalName()) {
            case "article" -> Math.max(2.2, named);
            case "main" -> Math.max(1.5, named);
            default -> element.attr("role").equals("main") ? Math.max(1.5, named) : named;
        };
    }

    private Element descend(Element start) {
        Element node = start;
        while (true) {
            double prose = stats.of(node).prose;
            Element best = null;
            for (Element child = node.firstElementChild(); child != null; child = child.nextElementSibling()) {
                if (best == null || stats.of(child).prose > stats.of(best).prose) {
                    best = child;
                }
            }
            boolean whole = best != null
                    && prose > 0
                    && stats.of(best).prose >= WHOLE * prose
                    && !HtmlElements.isInline(best)
                    && stats.of(best).paragraphs > 1;
            if (!whole) {
                return node;
            }
            node = best;
        }
    }
}
