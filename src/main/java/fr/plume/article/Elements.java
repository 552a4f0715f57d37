package fr.plume.article;

import java.util.Set;

/** What the elements of HTML mean for text. */
final class Elements {

    /** Never read as text by a person; also what stands in for what is not shown. */
    private static final Set<String> HIDDEN = Set.of(
            "audio",
            "canvas",
            "datalist",
            "head",
            "iframe",
            "map",
            "math",
            "noembed",
            "noframes",
            "noscript",
            "object",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "video");

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    private static final Set<String> BLOCK = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "html",
            "label",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "option",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt", "var");

    /** Text that browsers do not look for tags in. */
    private static final Set<String> RAW =
            Set.of("iframe", "noembed", "noframes", "script", "style", "textarea", "title");

    private Elements() {}

    static boolean isHidden(String name) {
        return HIDDEN.contains(name);
    }

    /** Whether it has no content and no closing tag. */
    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    static boolean isBlock(String name) {
        return BLOCK.contains(name);
    }

    /** Whether its content is code to a reader. */
    static boolean isCode(String name) {
        return CODE.contains(name);
    }

    static boolean isRaw(String name) {
        return RAW.contains(name);
    }

    /** 1 to 6 for a heading, else 0. */
    static int headingLevel(String name) {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }
}
