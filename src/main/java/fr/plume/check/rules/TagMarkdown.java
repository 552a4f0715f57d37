package fr.plume.check.rules;

import fr.plume.article.Span;
import fr.plume.check.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes in Markdown what tags say. */
final class TagMarkdown {

    private static final Set<String> CONTENT_TOO =
            Set.of("script", "style", "iframe", "object", "video", "audio", "noscript");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "center",
            "figure",
            "ul",
            "ol",
            "body",
            "html",
            "head",
            "nav",
            "blockquote");

    private final String text;

    TagMarkdown(String text) {
        this.text = text;
    }

    /** The edits that turn {@code tags}, all of one stretch, into Markdown; tables stay. */
    List<Edit> edits(List<Tag> tags) {
        List<Edit> edits = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            if (CONTENT_TOO.contains(tag.name()) && !tag.closing()) {
                int close = closing(tags, i);
                edits.add(new Edit(
                        new Span(tag.span().start(), tags.get(close).span().end()), ""));
                i = close;
            } else {
                String markdown = markdown(tag, targets);
                if (markdown != null) {
                    edits.add(new Edit(tag.span(), markdown));
                }
            }
        }
        return edits;
    }

    private static int closing(List<Tag> tags, int open) {
        for (int i = open + 1; i < tags.size(); i++) {
            if (tags.get(i).closing()
                    && tags.get(i).name().equals(tags.get(open).name())) {
                return i;
            }
        }
        return open;
    }

    private String markdown(Tag tag, List<String> targets) {
        String name = tag.name();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            return tag.closing()
                    ? breakAfter(tag, "\n\n")
                    : breakBefore(tag, "\n\n") + "#".repeat(name.charAt(1) - '0') + " ";
        }
        if (BLOCKS.contains(name)) {
            String quote = name.equals("blockquote") && !tag.closing() ? "> " : "";
            return tag.closing() ? breakAfter(tag, "\n\n") : breakBefore(tag, "\n\n") + quote;
        }
        return switch (name) {
            case "strong", "b" -> "**";
            case "em", "i" -> "*";
            case "code", "tt" -> "`";
            case "li" -> tag.closing() ? "" : breakBefore(tag, "\n") + "- ";
            case "br" -> breakAfter(tag, "  \n");
            case "hr" -> breakBefore(tag, "\n\n") + "---" + breakAfter(tag, "\n\n");
            case "a" -> link(tag, targets);
            case "img" ->
                tag.attribute("src").isEmpty() ? "" : "![" + tag.attribute("alt") + "](" + tag.attribute("src") + ")";
            case "table", "thead", "tbody", "tfoot", "tr", "td", "th", "pre" -> null;
            default -> "";
        };
    }

    private static String link(Tag tag, List<String> targets) {
        if (!tag.closing()) {
            String target = tag.attribute("href");
            boolean safe = !target.isEmpty()
                    && !target.toLowerCase(java.util.Locale.ROOT).startsWith("javascript:");
            targets.add(safe ? target : "");
            return safe ? "[" : "";
        }
        String target = targets.isEmpty() ? "" : targets.remove(targets.size() - 1);
        return target.isEmpty() ? "" : "](" + target + ")";
    }

    private String breakBefore(Tag tag, String line) {
        int i = tag.span().start();
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i == 0 || text.charAt(i - 1) == '\n' ? "" : line;
    }

    private String breakAfter(Tag tag, String line) {
        int end = tag.span().end();
        return end >= text.length() || text.charAt(end) == '\n' ? "" : line;
    }
}
