package fr.plume.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article in a page.
 *
 * <p>Names, tags and structured data are evidence, not truth: where they leave nearly nothing of a page that has text, the
 * page is read again without them, and that is said.
 */
final class PageExtractor {

    /** A body this long in characters needs no second look. */
    private static final int ENOUGH = 400;

    /** How many times more another reading must give to be preferred. */
    private static final int MUCH_MORE = 4;

    private PageExtractor() {}

    /** The article of a page, or of a fragment of one. */
    static Page extract(String html, String base) {
        Document page = HtmlReader.parse(html, base);
        PageHead head = PageHead.of(page);
        Optional<String> told = StructuredData.articleBody(page);
        Page strict = strict(page, head);
        int found = length(strict);
        if (told.isPresent() && told.get().length() > MUCH_MORE * found + ENOUGH) {
            return told(told.get(), head, base);
        }
        if (found >= ENOUGH) {
            return strict;
        }
        Page lenient = whole(HtmlReader.parse(html, base), head);
        return length(lenient) > MUCH_MORE * found + ENOUGH / 2 || found == 0 ? lenient : strict;
    }

    private static int length(Page page) {
        return page.lines().stream().mapToInt(l -> l.text().length()).sum();
    }

    private static Page strict(Document page, PageHead head) {
        PageCleaner.clean(page);
        FigureFolder.fold(page);
        List<LeftOut> leftOut = ChromeRemover.remove(page, head);
        PageStats stats = PageStats.of(page);
        Element root = ArticleFinder.find(page, stats, head);
        List<Element> parts = new ArrayList<>(LeadFinder.find(page, root, head, stats));
        parts.add(root);
        BodyPruner.prune(root, stats, PageAnchor.of(page, head, stats), leftOut);
        return page(head, parts, leftOut, Optional.empty());
    }

    /** The text that the page tells to search engines: what it shows is put there by a script. */
    private static Page told(String text, PageHead head, String base) {
        Document page = Jsoup.parse("", base);
        if (text.contains("</p>")) {
            page.body().html(text);
        } else {
            text.lines()
                    .filter(l -> !Chars.isBlank(l))
                    .forEach(l -> page.body().appendElement("p").text(l));
        }
        return page(head, List.of(page.body()), List.of(), Optional.of("source.structured-data"));
    }

    /** Everything that is shown, in the narrowest element that holds it. */
    private static Page whole(Document page, PageHead head) {
        PageCleaner.clean(page);
        FigureFolder.fold(page);
        PageStats stats = PageStats.of(page);
        Element root = ArticleFinder.find(page, stats, head);
        Element shown = stats.of(root).text == 0 ? page.body() : root;
        return page(head, List.of(shown), List.of(), Optional.of("source.whole-page"));
    }

    private static Page page(PageHead head, List<Element> parts, List<LeftOut> leftOut, Optional<String> note) {
        parts.forEach(part -> dropTitle(part, head));
        return new Page(head.title(), head.description(), HtmlToMarkdown.write(parts), leftOut, note);
    }

    private static void dropTitle(Element root, PageHead head) {
        String title = head.title().map(PageHead::key).orElse("");
        for (Element heading : root.select("h1, h2")) {
            if (PageHead.key(heading.text()).equals(title)) {
                heading.remove();
            }
        }
    }
}
