package fr.plume.article;

import java.util.Set;

/**
 * Reads an article written in HTML, a page or a fragment of one, with the place of every character.
 *
 * <p>This is for a writer's own articles: what surrounds the text is left out by its elements' names. Foreign pages are the
 * business of the {@code source} package.
 */
public final class HtmlParser {

    /** What a page has around its text. */
    private static final Set<String> AROUND_BODY =
            Set.of("aside", "dialog", "footer", "form", "header", "nav", "search");

    /** What an article has around its text; its header holds the title. */
    private static final Set<String> AROUND_ARTICLE = Set.of("aside", "dialog", "footer", "form", "nav", "search");

    private HtmlParser() {}

    /** The article in {@code html}; never fails, since browsers read everything. */
    public static Article parse(String html) {
        return parse(TextFile.of(html));
    }

    /** The article in {@code file}; never fails, since browsers read everything. */
    public static Article parse(TextFile file) {
        String text = file.text();
        HtmlView view = HtmlView.of(Masks.none(text), new Span(0, text.length()));
        HtmlPage page = HtmlPage.read(view);
        BlockList blocks = new BlockList();
        HtmlBlocks.inPage(view, page.start(), page.end(), blocks, page.keepsHeaders() ? AROUND_ARTICLE : AROUND_BODY);
        return new Article(file, page.head(), blocks.blocks(), blocks.tags());
    }
}
