package fr.plume.source;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Kinds of elements, by the HTML standard. */
final class HtmlElements {

    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "br",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "nobr",
            "picture",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "source",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "footnote-reference",
            "amp-img");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private HtmlElements() {}

    /** Whether it stands inside a line of text; a span or link that holds a block is none. */
    static boolean isInline(Element element) {
        if (!INLINE.contains(element.normalName())) {
            return false;
        }
        boolean wrapper = element.normalName().equals("span")
                || element.normalName().equals("a")
                || element.normalName().equals("font")
                || element.normalName().equals("ins")
                || element.normalName().equals("label")
                || element.normalName().equals("strong")
                || element.normalName().equals("b")
                || element.normalName().equals("em");
        return !wrapper || !holdsBlock(element);
    }

    private static boolean holdsBlock(Element element) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (!isInline(child)) {
                return true;
            }
        }
        return false;
    }

    static boolean isHeading(String tag) {
        return HEADINGS.contains(tag);
    }
}
