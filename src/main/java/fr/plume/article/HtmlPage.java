package fr.plume.article;

import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds in a page what its head says, and where its text begins and ends. */
final class HtmlPage {

    private final HtmlView view;
    private final Map<String, FrontMatter.Entry> entries = new LinkedHashMap<>();
    private final Region main = new Region("main");
    private final Region article = new Region("article");
    private final Region body = new Region("body");
    /** Where the main headings begin. */
    private final List<Integer> titles = new ArrayList<>();

    private boolean titledOutsideHeaders;
    private int headers;
    private int headEnd;
    /** Where the content of the title begins, -1 outside. */
    private int title = -1;

    private HtmlTag titleTag = new HtmlTag("title", HtmlTag.Form.OPEN, Map.of(), Span.START);

    private HtmlPage(HtmlView view) {
        this.view = view;
    }

    static HtmlPage read(HtmlView view) {
        HtmlPage page = new HtmlPage(view);
        HtmlScanner scanner = new HtmlScanner(view);
        HtmlScanner.Token token = scanner.next();
        while (token != HtmlScanner.Token.END) {
            if (token == HtmlScanner.Token.TAG) {
                page.tag(scanner.tag(), scanner.start(), scanner.end());
            }
            token = scanner.next();
        }
        return page;
    }

    /** The head's entries; the page's body begins behind its span. */
    FrontMatter head() {
        return entries.isEmpty() && headEnd == 0
                ? FrontMatter.NONE
                : new FrontMatter(entries, view.span(0, headEnd), Optional.empty());
    }

    /** Whether headers belong to the text: those of an article do, and those of a page that hold its only title. */
    boolean keepsHeaders() {
        return region() != body || !titles.isEmpty() && !titledOutsideHeaders;
    }

    /** Offset where the text begins: with the page's title, when it stands above the element that holds the text. */
    int start() {
        int start = region().start < 0 ? headEnd : region().start;
        int end = end();
        boolean titled = titles.isEmpty() || titles.stream().anyMatch(t -> t >= start && t < end);
        return titled ? start : Math.min(start, titles.get(0));
    }

    /** Offset where the text ends. */
    int end() {
        int end = region().end;
        return end < 0 ? view.text().length() : end;
    }

    /** The article when there is exactly one, else the main part, else the body. */
    private Region region() {
        if (article.count == 1) {
            return article;
        }
        return main.count == 1 ? main : body;
    }

    private void tag(HtmlTag tag, int start, int end) {
        main.tag(tag, start, end);
        article.tag(tag, start, end);
        body.tag(tag, start, end);
        switch (tag.name()) {
            case "html" -> attribute(tag, "lang", "lang");
            case "title" -> title(tag, start, end);
            case "meta" -> meta(tag);
            case "link" -> canonical(tag);
            case "header" -> headers = Math.max(0, headers + (tag.isClose() ? -1 : 1));
            case "h1" -> heading(tag, start);
            case "head" -> headEnd = tag.isClose() ? end : headEnd;
            default -> {
                // Nothing else belongs to the head.
            }
        }
    }

    private void heading(HtmlTag tag, int start) {
        if (!tag.isClose()) {
            titles.add(start);
            titledOutsideHeaders |= headers == 0;
        }
    }

    private void title(HtmlTag tag, int start, int end) {
        if (!tag.isClose()) {
            title = end;
            titleTag = tag;
        } else if (title >= 0 && !entries.containsKey("title")) {
            put(
                    "title",
                    collapsed(Entities.decodeAll(view.original(title, start))),
                    titleTag.span(),
                    view.span(title, start));
        }
    }

    private void meta(HtmlTag tag) {
        if (tag.valueOr("name", "").equalsIgnoreCase("description")) {
            attribute(tag, "content", "description");
        }
    }

    private void attribute(HtmlTag tag, String attribute, String key) {
        HtmlTag.Attribute found = tag.attributes().get(attribute);
        if (found != null && !entries.containsKey(key)) {
            put(key, collapsed(found.value()), tag.span(), found.span());
        }
    }

    /** The slug is the last part of the canonical address. */
    private void canonical(HtmlTag tag) {
        HtmlTag.Attribute address = tag.attributes().get("href");
        if (address == null || !tag.valueOr("rel", "").equalsIgnoreCase("canonical")) {
            return;
        }
        String path = address.value().replaceFirst("[?#].*", "").replaceFirst("^[a-zA-Z]+://[^/]*", "");
        String[] parts = path.split("/");
        String last = parts.length == 0 ? "" : parts[parts.length - 1];
        if (!last.isEmpty() && !entries.containsKey("slug")) {
            put("slug", last.replaceFirst("\\.[a-z]{3,5}$", ""), tag.span(), address.span());
        }
    }

    private void put(String key, String value, Span tag, Span place) {
        entries.put(key, new FrontMatter.Entry(value.isEmpty() ? List.of() : List.of(value), tag, place));
    }

    private static String collapsed(String text) {
        StringBuilder collapsed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Characters.isSpace(c) && !Characters.isNoBreakSpace(c);
            if (!space) {
                collapsed.append(c);
            } else if (collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) != ' ') {
                collapsed.append(' ');
            }
        }
        return collapsed.toString().stripTrailing();
    }

    /** An element that holds the text. */
    private static final class Region {

        private final String name;
        private int count;
        private int depth;
        private int start = -1;
        private int end = -1;

        Region(String name) {
            this.name = name;
        }

        void tag(HtmlTag tag, int tagStart, int tagEnd) {
            if (!tag.name().equals(name)) {
                return;
            }
            if (!tag.isClose()) {
                count += depth == 0 ? 1 : 0;
                start = start < 0 ? tagEnd : start;
                depth++;
            } else if (depth > 0 && --depth == 0 && end < 0) {
                end = tagStart;
            }
        }
    }
}
