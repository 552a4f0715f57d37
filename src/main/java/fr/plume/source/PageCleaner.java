package fr.plume.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/** Takes out of a page what is never text to read: code, styles, controls, hidden parts. */
final class PageCleaner {

    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "applet",
            "svg",
            "canvas",
            "math-renderer",
            "button",
            "input",
            "select",
            "textarea",
            "option",
            "optgroup",
            "datalist",
            "link",
            "meta",
            "dialog",
            "map",
            "audio",
            "video",
            "frame",
            "frameset",
            "noframes",
            "nav",
            "progress",
            "meter",
            "title",
            "base",
            "amp-ad",
            "amp-social-share",
            "amp-analytics",
            "amp-iframe");

    /** A hidden part that holds more of the page's text than this is shown by a script later. */
    private static final double HIDDEN_SHARE = 0.4;

    private PageCleaner() {}

    static void clean(Document page) {
        List<Node> gone = new ArrayList<>();
        List<Element> hidden = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Comment) {
                        gone.add(node);
                    } else if (node instanceof Element element) {
                        if (NEVER.contains(element.normalName())) {
                            gone.add(node);
                        } else if (isHidden(element)) {
                            hidden.add(element);
                        }
                    }
                },
                page);
        gone.forEach(Node::remove);
        int all = hidden.isEmpty() ? 0 : page.body().text().length();
        for (Element element : hidden) {
            if (element.text().length() < HIDDEN_SHARE * all) {
                element.remove();
            }
        }
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return folded.contains("display:none") || folded.contains("visibility:hidden");
    }
}
