package fr.plume.check.rules;

import fr.plume.article.Span;
import fr.plume.check.Edit;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final TagPairs pairs;

    /**
     * @param text the file without its code
     * @param pairs the elements of its tags
     */
    TagMarkdown(String text, TagPairs pairs) {
        this.text = text;
        this.pairs = pairs;
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
            return tag.closing() ? paragraphAfter(tag) : paragraphBefore(tag) + "#".repeat(name.charAt(1) - '0') + " ";
        }
        if (BLOCKS.contains(name)) {
            String quote = name.equals("blockquote") && !tag.closing() ? "> " : "";
            return tag.closing() ? paragraphAfter(tag) : paragraphBefore(tag) + quote;
        }
        return switch (name) {
            case "strong", "b" -> "**";
            case "em", "i" -> "*";
            case "code", "tt" -> "`";
            case "li" -> tag.closing() ? "" : breakBefore(tag, "\n") + (pairs.isOrdered(tag) ? "1. " : "- ");
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
            boolean safe = !target.isEmpty() && !target.toLowerCase(Locale.ROOT).startsWith("javascript:");
            targets.add(safe ? target : "");
            return safe ? "[" : "";
        }
        String target = targets.isEmpty() ? "" : targets.remove(targets.size() - 1);
        return target.isEmpty() ? "" : "](" + target + ")";
    }

    /** What makes a new paragraph begin at the tag: without a blank line it would go on with what stands above. */
    private String paragraphBefore(Tag tag) {
        String broken = breakBefore(tag, "\n\n");
        if (!broken.isEmpty()) {
            return broken;
        }
        int line = text.lastIndexOf('\n', tag.span().start() - 1);
        return line > 0 && !isBlank(text.lastIndexOf('\n', line - 1) + 1, line) ? "\n" : "";
    }

    private String paragraphAfter(Tag tag) {
        String broken = breakAfter(tag, "\n\n");
        int line = tag.span().end() + 1;
        if (!broken.isEmpty() || line >= text.length() || opensBlock(line)) {
            return broken;
        }
        int end = text.indexOf('\n', line);
        return isBlank(line, end < 0 ? text.length() : end) ? "" : "\n";
    }

    /** Whether the line begins with the tag of a block, which needs no blank line above. */
    private boolean opensBlock(int line) {
        int at = line;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (!text.startsWith("<", at)) {
            return false;
        }
        int start = text.startsWith("</", at) ? at + 2 : at + 1;
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        return BLOCKS.contains(name) || name.length() == 2 && name.charAt(0) == 'h';
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
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
