package fr.plume.source;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where the article begins, as far as the title tells.
 *
 * @param title the heading that bears the title
 * @param firstProse the first paragraph behind it
 */
record PageAnchor(@Nullable Element title, @Nullable Element firstProse) {

    /** Prose in characters that makes a paragraph count. */
    private static final double LEAST = 60;

    static PageAnchor of(Document page, PageHead head, PageStats stats) {
        Element title = title(page, head);
        if (title == null) {
            return new PageAnchor(null, null);
        }
        boolean reached = false;
        for (Element element : page.body().getAllElements()) {
            reached |= element == title;
            if (reached && stats.of(element).ownProse >= LEAST) {
                return new PageAnchor(title, element);
            }
        }
        return new PageAnchor(title, null);
    }

    /** The heading that bears the title; the first H1 wins over other headings. */
    private static @Nullable Element title(Document page, PageHead head) {
        String wanted = head.title().map(PageHead::key).orElse("");
        Element found = null;
        for (Element heading : page.body().select("h1, h2")) {
            if (!wanted.isEmpty() && PageHead.key(heading.text()).equals(wanted)) {
                if (heading.normalName().equals("h1")) {
                    return heading;
                }
                found = found == null ? heading : found;
            }
        }
        return found;
    }

    /** Whether {@code element} holds the first paragraph behind the title. */
    boolean begins(Element element) {
        return isWithin(firstProse, element);
    }

    /** Whether {@code element} holds the title. */
    boolean titles(Element element) {
        return isWithin(title, element);
    }

    static boolean isWithin(@Nullable Element inner, Element outer) {
        for (Element e = inner; e != null; e = e.parent()) {
            if (e == outer) {
                return true;
            }
        }
        return false;
    }
}
