package fr.plume.source;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Turns the HTML that a word processor's file gives into a reading: all of it is text, nothing surrounds it. */
final class OfficeText {

    private static final int LONGEST_HEADING = 100;

    private OfficeText() {}

    static Reading reading(Origin.Format format, Document document) {
        if (document.selectFirst("h1, h2, h3, h4, h5, h6") == null) {
            boldHeadings(document.body());
        }
        Element first = document.body().firstElementChild();
        Optional<String> title = first != null && first.normalName().equals("h1")
                ? Optional.of(Chars.strip(first.text())).filter(t -> !t.isEmpty())
                : Optional.empty();
        title.ifPresent(t -> first.remove());
        return new Reading(
                format,
                new Decoded("", "UTF-8", false),
                title,
                Optional.empty(),
                HtmlToMarkdown.write(List.of(document.body())),
                List.of(),
                List.of());
    }

    /** Many writers make a heading by hand: a short paragraph all in bold. */
    private static void boldHeadings(Element body) {
        for (Element paragraph : body.children()) {
            String text = paragraph.text();
            boolean bold = paragraph.normalName().equals("p")
                    && paragraph.childrenSize() == 1
                    && paragraph.child(0).normalName().equals("strong")
                    && paragraph.ownText().isBlank()
                    && !text.isBlank()
                    && text.length() <= LONGEST_HEADING
                    && ".:;,".indexOf(text.charAt(text.length() - 1)) < 0;
            if (bold) {
                boolean top = paragraph.previousElementSibling() == null;
                paragraph.tagName(top ? "h1" : "h2");
                paragraph.child(0).unwrap();
            }
        }
    }
}
