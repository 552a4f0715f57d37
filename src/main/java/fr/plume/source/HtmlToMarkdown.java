package fr.plume.source;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes the blocks of HTML as Markdown lines. */
final class HtmlToMarkdown {

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder prefix = new StringBuilder();

    /** What opens the next line once: a list mark. */
    private String mark = "";

    private int line;

    /** Lists around what is written. */
    private int depth;

    private HtmlToMarkdown() {}

    /** The children of {@code root} as Markdown, a blank line between blocks. */
    static List<Line> write(List<Element> roots) {
        FootnoteFolder.fold(roots);
        HtmlToMarkdown writer = new HtmlToMarkdown();
        for (Element root : roots) {
            writer.children(root);
            writer.blank();
        }
        return writer.lines;
    }

    private void children(Element parent) {
        List<Node> run = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && !HtmlElements.isInline(element)) {
                paragraph(run);
                block(element);
            } else {
                run.add(child);
            }
        }
        paragraph(run);
    }

    private void block(Element element) {
        line = element.sourceRange().isTracked() ? element.sourceRange().start().lineNumber() : line;
        String tag = element.normalName();
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, Math.max(2, tag.charAt(1) - '0'));
            case "ul", "ol", "menu" -> list(element, tag.equals("ol"));
            case "blockquote" -> indented("> ", element);
            case "pre" -> code(element);
            case FootnoteFolder.NOTE -> footnote(element);
            case "table" -> table(element);
            case "hr" -> {
                blank();
                emit("---");
                blank();
            }
            case "figcaption" -> {
                children(element);
            }
            case "dl" -> children(element);
            default -> children(element);
        }
    }

    private void heading(Element element, int level) {
        List<String> text = HtmlInline.lines(element.childNodes());
        String joined = Chars.strip(String.join(" ", text));
        if (!joined.isEmpty()) {
            blank();
            emit("#".repeat(level) + " " + joined);
            blank();
        }
    }

    private void paragraph(List<Node> run) {
        for (List<String> paragraph : HtmlInline.paragraphs(run)) {
            blank();
            for (int i = 0; i < paragraph.size(); i++) {
                boolean last = i == paragraph.size() - 1;
                emit(MarkdownText.escapeStart(paragraph.get(i)) + (last ? "" : "\\"));
            }
            blank();
        }
        run.clear();
    }

    private void list(Element list, boolean ordered) {
        boolean nested = depth > 0;
        if (nested) {
            dropBlanks();
        } else {
            blank();
        }
        depth++;
        int number = ordered && list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
        for (Element item : list.children()) {
            if (item.normalName().equals("ul") || item.normalName().equals("ol")) {
                // A nested list outside any item, as old editors write it.
                prefix.append("  ");
                list(item, item.normalName().equals("ol"));
                prefix.setLength(prefix.length() - 2);
                continue;
            }
            number += item(item, ordered ? number + ". " : "- ") ? 1 : 0;
        }
        depth--;
        if (!nested) {
            blank();
        }
    }

    /** Writes an item; whether there was anything to write. */
    private boolean item(Element item, String bullet) {
        int before = lines.size();
        mark = bullet;
        prefix.append(" ".repeat(bullet.length()));
        children(item);
        prefix.setLength(prefix.length() - bullet.length());
        mark = "";
        boolean written = lines.size() > before;
        if (written) {
            dropBlanks();
            // An item of several blocks is set off from the next; items of a line each stay together.
            boolean blocks = lines.subList(before, lines.size()).stream().anyMatch(l -> isBlank(l.text()));
            if (blocks) {
                blank();
            }
        }
        return written;
    }

    private void dropBlanks() {
        while (!lines.isEmpty() && isBlank(lines.get(lines.size() - 1).text())) {
            lines.remove(lines.size() - 1);
        }
    }

    private static boolean isBlank(String line) {
        return Chars.isBlank(line.replace(">", ""));
    }

    private void indented(String with, Element element) {
        blank();
        prefix.append(with);
        int before = lines.size();
        children(element);
        while (lines.size() > before
                && Chars.strip(lines.get(lines.size() - 1).text()).equals(">")) {
            lines.remove(lines.size() - 1);
        }
        prefix.setLength(prefix.length() - with.length());
        blank();
    }

    private void footnote(Element element) {
        String text = Chars.strip(String.join(" ", HtmlInline.lines(List.of(element))));
        if (!text.isEmpty()) {
            blank();
            emit("[^" + element.attr("number") + "]: " + text);
            blank();
        }
    }

    private void code(Element element) {
        String text = element.wholeText().replace("\r", "");
        if (Chars.isBlank(text)) {
            return;
        }
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        blank();
        emit(fence);
        for (String one : text.strip().split("\n", -1)) {
            emit(one);
        }
        emit(fence);
        blank();
    }

    private void table(Element table) {
        List<List<String>> rows = HtmlTable.rows(table);
        if (rows.isEmpty()) {
            HtmlTable.cells(table).forEach(this::children);
            return;
        }
        blank();
        for (int i = 0; i < rows.size(); i++) {
            emit("| " + String.join(" | ", rows.get(i)) + " |");
            if (i == 0) {
                emit("|" + " --- |".repeat(rows.get(0).size()));
            }
        }
        blank();
    }

    private void emit(String text) {
        String lead = prefix.toString();
        if (!mark.isEmpty()) {
            lead = lead.substring(0, Math.max(0, lead.length() - mark.length())) + mark;
            mark = "";
        }
        lines.add(new Line(lead + text, line));
    }

    private void blank() {
        if (mark.isEmpty() && !lines.isEmpty()) {
            String last = Chars.strip(lines.get(lines.size() - 1).text());
            if (!last.isEmpty() && !last.equals(">")) {
                lines.add(new Line(prefix.toString().stripTrailing(), line));
            }
        }
    }
}
