package fr.plume.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the text inside a block as Markdown. */
final class HtmlInline {

    /** Stands for a line break until the text is cut at it. */
    private static final char BREAK = '\u2028';

    private final StringBuilder out = new StringBuilder();

    private HtmlInline() {}

    /** The lines of a run of inline nodes, cut at its line breaks. */
    static List<String> lines(List<? extends Node> run) {
        List<String> all = new ArrayList<>();
        paragraphs(run).forEach(all::addAll);
        return all;
    }

    /** The paragraphs of a run (two line breaks make a new one), each with its lines. */
    static List<List<String>> paragraphs(List<? extends Node> run) {
        HtmlInline writer = new HtmlInline();
        run.forEach(writer::node);
        List<List<String>> paragraphs = new ArrayList<>();
        List<String> current = new ArrayList<>();
        for (String line : writer.out.toString().split(String.valueOf(BREAK), -1)) {
            String text = trimmed(Chars.collapse(line));
            if (!text.isEmpty()) {
                current.add(text);
            } else if (!current.isEmpty()) {
                paragraphs.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            paragraphs.add(current);
        }
        return paragraphs;
    }

    private static String trimmed(String line) {
        return Chars.strip(line);
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            escape(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> out.append(BREAK);
            case FootnoteFolder.REFERENCE ->
                out.append("[^").append(element.text()).append(']');
            case "b", "strong" -> marked(element, "**");
            case "i", "em" -> marked(element, "*");
            case "code", "kbd", "samp", "tt" -> code(element);
            case "a" -> link(element);
            case "img", "amp-img" -> image(element);
            case "del", "s", "strike" -> marked(element, "~~");
            case "q" -> {
                out.append('“');
                children(element);
                out.append('”');
            }
            default -> children(element);
        }
    }

    private void children(Element element) {
        element.childNodes().forEach(this::node);
    }

    private void marked(Element element, String mark) {
        int start = out.length();
        children(element);
        String inner = out.substring(start);
        String text = Chars.strip(inner);
        if (text.isEmpty()
                || text.indexOf(BREAK) >= 0
                || touchesWord(start, inner)
                || text.startsWith("*")
                || text.endsWith("*")) {
            return;
        }
        int from = inner.indexOf(text.charAt(0));
        out.setLength(start);
        out.append(inner, 0, from).append(mark).append(text).append(mark).append(inner.substring(from + text.length()));
    }

    /** Marks inside a word are no marks to Markdown when punctuation stands on their inner side. */
    private boolean touchesWord(int start, String inner) {
        return start > 0 && Character.isLetterOrDigit(out.charAt(start - 1));
    }

    private void code(Element element) {
        String text = Chars.strip(Chars.collapse(element.text()));
        if (text.isEmpty()) {
            return;
        }
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
        out.append(fence).append(pad).append(text).append(pad).append(fence);
    }

    private void link(Element element) {
        int start = out.length();
        children(element);
        String inner = out.substring(start);
        String text = Chars.strip(inner);
        String address = address(element);
        if (text.isEmpty() || address.isEmpty() || text.indexOf(BREAK) >= 0) {
            return;
        }
        int from = inner.indexOf(text.charAt(0));
        out.setLength(start);
        out.append(inner, 0, from)
                .append('[')
                .append(text)
                .append("](")
                .append(address)
                .append(')')
                .append(inner.substring(from + text.length()));
    }

    private static String address(Element element) {
        String address = element.absUrl("href");
        address = address.isEmpty() ? element.attr("href") : address;
        boolean usable = !address.isEmpty()
                && !address.startsWith("#")
                && !Chars.lower(address).startsWith("javascript:");
        return usable ? escaped(address) : "";
    }

    private static String escaped(String address) {
        return Chars.strip(address)
                .replace(" ", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace("\n", "");
    }

    private void image(Element element) {
        String address = HtmlImage.address(element);
        if (!address.isEmpty()) {
            String caption = Chars.strip(element.attr("data-caption")).replace("\"", "'");
            out.append("![");
            escape(Chars.strip(Chars.collapse(element.attr("alt"))));
            out.append("](")
                    .append(escaped(address))
                    .append(caption.isEmpty() ? "" : " \"" + caption + "\"")
                    .append(')');
        }
    }

    private void escape(String text) {
        out.append(MarkdownText.escape(text.replace(BREAK, ' ')));
    }
}
