package fr.plume.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the inline tags of HTML do to the prose they stand in; closing tags find their opening one in the same block. */
final class InlineTags {

    private static final Map<String, Inline.Kind> KINDS = Map.ofEntries(
            Map.entry("a", Inline.Kind.LINK),
            Map.entry("b", Inline.Kind.STRONG),
            Map.entry("cite", Inline.Kind.EMPHASIS),
            Map.entry("del", Inline.Kind.STRIKETHROUGH),
            Map.entry("dfn", Inline.Kind.EMPHASIS),
            Map.entry("em", Inline.Kind.EMPHASIS),
            Map.entry("i", Inline.Kind.EMPHASIS),
            Map.entry("q", Inline.Kind.EMPHASIS),
            Map.entry("s", Inline.Kind.STRIKETHROUGH),
            Map.entry("strike", Inline.Kind.STRIKETHROUGH),
            Map.entry("strong", Inline.Kind.STRONG));

    /** An opening tag that waits for its closing one. */
    private record Open(HtmlTag tag, int start) {}

    private final ProseBuilder out;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> waiting = new HashMap<>();

    InlineTags(ProseBuilder out) {
        this.out = out;
    }

    /** A tag or comment of Markdown, whose text in the file is {@code literal}. */
    void read(String literal, Span span) {
        if (literal.startsWith("<!--")) {
            out.inline(Inline.Kind.HTML, out.length(), "!--", literal, span);
            return;
        }
        @Nullable HtmlTag tag = tag(literal, span);
        if (tag == null) {
            out.inline(Inline.Kind.HTML, out.length(), "", literal, span);
        } else {
            tag(tag, literal);
        }
    }

    private static @Nullable HtmlTag tag(String literal, Span span) {
        HtmlTagReader.Read read = HtmlTagReader.begins(literal, 0)
                ? HtmlTagReader.read(HtmlView.of(Masks.none(literal), new Span(0, literal.length())), 0)
                : null;
        return read == null
                ? null
                : new HtmlTag(read.tag().name(), read.tag().form(), read.tag().attributes(), span);
    }

    /** A tag whose text in the file is {@code literal}. */
    void tag(HtmlTag tag, String literal) {
        if (tag.name().equals("img")) {
            out.object(Inline.Kind.IMAGE, tag.valueOr("src", ""), tag.valueOr("alt", ""), tag.span());
            return;
        }
        out.inline(Inline.Kind.HTML, out.length(), tag.name(), literal, tag.span());
        if (tag.name().equals("br")) {
            lineBreak(tag.span());
        } else if (tag.isClose()) {
            closing(tag);
        } else if (tag.form() == HtmlTag.Form.OPEN && isPaired(tag)) {
            open.push(new Open(tag, out.length()));
            waiting.merge(tag.name(), 1, Integer::sum);
        }
    }

    private static boolean isPaired(HtmlTag tag) {
        boolean anchor = tag.name().equals("a") && !tag.attributes().containsKey("href");
        return !anchor
                && (KINDS.containsKey(tag.name()) || Elements.isCode(tag.name()) || Elements.isHidden(tag.name()));
    }

    private void lineBreak(Span span) {
        out.trimEnd();
        if (out.length() > 0) {
            out.written("\n", span.start(), span.end());
        }
    }

    private void closing(HtmlTag tag) {
        if (waiting.getOrDefault(tag.name(), 0) == 0) {
            return;
        }
        while (!open.isEmpty()) {
            Open opening = open.pop();
            waiting.merge(opening.tag().name(), -1, Integer::sum);
            Span span = new Span(opening.tag().span().start(), tag.span().end());
            if (opening.tag().name().equals(tag.name())) {
                complete(opening, span);
                return;
            }
            complete(opening, new Span(span.start(), tag.span().start()));
        }
    }

    private void complete(Open opening, Span span) {
        String name = opening.tag().name();
        if (Elements.isHidden(name)) {
            out.truncate(opening.start());
        } else if (Elements.isCode(name)) {
            String code = out.text(opening.start());
            out.truncate(opening.start());
            out.object(Inline.Kind.CODE, "", code, span);
        } else {
            out.inline(KINDS.get(name), opening.start(), opening.tag().valueOr("href", ""), "", span);
        }
    }

    /** The block ends at {@code end}: what was left open is closed there, code that was never closed is text. */
    void close(int end) {
        while (!open.isEmpty()) {
            Open opening = open.pop();
            String name = opening.tag().name();
            int start = opening.tag().span().start();
            if (KINDS.containsKey(name)) {
                complete(opening, new Span(start, Math.max(start, end)));
            }
        }
        waiting.clear();
    }
}
