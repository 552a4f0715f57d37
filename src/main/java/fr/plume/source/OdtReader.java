package fr.plume.source;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads OpenDocument text (.odt): its {@code content.xml} as HTML, by the element names of OpenDocument 1.3. The parser
 * resolves no entity but those of XML itself.
 */
final class OdtReader implements SourceReader {

    private static final String BODY = "content.xml";

    private static final Set<String> SKIPPED = Set.of(
            "text:tracked-changes",
            "office:annotation",
            "office:annotation-end",
            "text:table-of-content",
            "text:sequence-decls",
            "office:forms",
            "text:alphabetical-index",
            "draw:frame",
            "draw:custom-shape",
            "text:note-citation",
            "text:soft-page-break",
            "text:bookmark",
            "text:bookmark-start",
            "text:bookmark-end",
            "text:variable-decls",
            "text:user-field-decls");

    @Override
    public boolean reads(RawSource raw) {
        return OfficeArchive.holds(raw.bytes(), BODY);
    }

    @Override
    public Reading read(RawSource raw, ReadOptions options) {
        String xml = new String(OfficeArchive.of(raw).part(BODY), StandardCharsets.UTF_8);
        Document content = Jsoup.parse(xml, "", Parser.xmlParser());
        Element text = content.getElementsByTag("office:text").first();
        if (text == null) {
            throw new NoTextException(Message.of("source.no-word", raw.name()));
        }
        Document page = Jsoup.parse("");
        new Writer(content).children(text, page.body());
        return OfficeText.reading(Origin.Format.ODT, page);
    }

    /** Writes the elements of one document as HTML. */
    private static final class Writer {

        private final Set<String> bold = new HashSet<>();
        private final Set<String> italic = new HashSet<>();
        private final Set<String> numbered = new HashSet<>();
        private int notes;

        Writer(Document content) {
            for (Element style : content.getElementsByTag("style:style")) {
                for (Element properties : style.getElementsByTag("style:text-properties")) {
                    mark(bold, properties.attr("fo:font-weight").equals("bold"), style);
                    mark(italic, properties.attr("fo:font-style").equals("italic"), style);
                }
            }
            for (Element style : content.getElementsByTag("text:list-style")) {
                Element level = style.firstElementChild();
                mark(numbered, level != null && level.tagName().equals("text:list-level-style-number"), style);
            }
        }

        private static void mark(Set<String> names, boolean marked, Element style) {
            if (marked) {
                names.add(style.attr("style:name"));
            }
        }

        void children(Element from, Element to) {
            for (Node node : from.childNodes()) {
                if (node instanceof TextNode text) {
                    to.appendText(text.getWholeText());
                } else if (node instanceof Element element && !SKIPPED.contains(element.tagName())) {
                    element(element, to);
                }
            }
        }

        private void element(Element from, Element to) {
            String style = from.attr("text:style-name");
            switch (from.tagName()) {
                case "text:h" -> children(from, to.appendElement(heading(from.attr("text:outline-level"))));
                case "text:p" -> paragraph(from, style, to);
                case "text:list" -> children(from, to.appendElement(numbered.contains(style) ? "ol" : "ul"));
                case "text:list-item", "text:list-header" -> children(from, to.appendElement("li"));
                case "text:a" -> children(from, to.appendElement("a").attr("href", from.attr("xlink:href")));
                case "text:span" -> children(from, span(style, to));
                case "text:s" -> to.appendText(" ");
                case "text:tab" -> to.appendText(" ");
                case "text:line-break" -> to.appendElement("br");
                case "text:note" -> note(from, to);
                case "table:table" -> children(from, to.appendElement("table"));
                case "table:table-row" -> children(from, to.appendElement("tr"));
                case "table:table-cell" -> cell(from, to.appendElement("td"));
                default -> children(from, to);
            }
        }

        private static String heading(String level) {
            return level.matches("[1-6]") ? "h" + level : "h6";
        }

        private void paragraph(Element from, String style, Element to) {
            String folded = Chars.lower(style);
            if (folded.equals("title") || folded.equals("titre")) {
                children(from, to.appendElement("h1"));
            } else if (folded.startsWith("quot") || folded.startsWith("citation")) {
                Element last = to.lastElementChild();
                Element quote =
                        last != null && last.normalName().equals("blockquote") ? last : to.appendElement("blockquote");
                children(from, quote.appendElement("p"));
            } else {
                children(
                        from,
                        bold.contains(style) ? to.appendElement("p").appendElement("strong") : to.appendElement("p"));
            }
        }

        private Element span(String style, Element to) {
            Element inner = bold.contains(style) ? to.appendElement("strong") : to;
            return italic.contains(style) ? inner.appendElement("em") : inner;
        }

        /** A cell of one paragraph is that paragraph's text, so that its table stays one of data. */
        private void cell(Element from, Element to) {
            String columns = from.attr("table:number-columns-spanned");
            if (columns.matches("\\d{1,2}")) {
                to.attr("colspan", columns);
            }
            if (from.childrenSize() == 1 && from.child(0).tagName().equals("text:p")) {
                children(from.child(0), to);
            } else {
                children(from, to);
            }
        }

        private void note(Element from, Element to) {
            notes++;
            String id = "note-" + notes;
            to.appendElement("sup").appendElement("a").attr("href", "#" + id).text(String.valueOf(notes));
            Element body = from.getElementsByTag("text:note-body").first();
            if (body != null) {
                Element root = to.root() instanceof Document page ? page.body() : to;
                children(body, root.appendElement("div").attr("id", id));
            }
        }
    }
}
