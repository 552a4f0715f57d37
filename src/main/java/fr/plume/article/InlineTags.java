package fr.plume.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** Elements that go on in the next block; more of them is a page that forgets to close. */
    private static final int MOST_CARRIED = 4;

    /** An opening tag that waits for its closing one. */
    private record Open(HtmlTag tag, int start) {}

    private final ProseBuilder out;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, Integer> waiting = new HashMap<>();
    private int opaque;

    /** Tags go to {@code out}. */
    InlineTags(ProseBuilder out) {
        this.out = out;
    }

    /** A tag or comment of Markdown, whose text in the file is {@code literal}; returns the tag. */
    Optional<HtmlTag> read(String literal, Span span) {
        if (literal.startsWith("<!--")) {
            out.inline(Inline.Kind.HTML, out.length(), "!--", literal, span);
            return Optional.empty();
        }
        HtmlTag tag = tag(literal, span);
        if (tag == null) {
            out.inline(Inline.Kind.HTML, out.length(), "", literal, span);
        } else {
            tag(tag, literal);
        }
        return Optional.ofNullable(tag);
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
            opaque += isOpaque(tag.name()) ? 1 : 0;
        }
    }

    private static boolean isOpaque(String name) {
        return Elements.isCode(name) || Elements.isHidden(name);
    }

    private static boolean isPaired(HtmlTag tag) {
        boolean anchor = tag.name().equals("a") && !tag.attributes().containsKey("href");
        return !anchor && (kind(tag) != null || Elements.isCode(tag.name()) || Elements.isHidden(tag.name()));
    }

    /** What an element makes of its text; text marked as another language is set off as if in italics. */
    private static Inline.@Nullable Kind kind(HtmlTag tag) {
        Inline.Kind kind = KINDS.get(tag.name());
        boolean foreign = kind == null
                && !tag.valueOr("lang", "fr").toLowerCase(Locale.ROOT).startsWith("fr");
        return foreign ? Inline.Kind.EMPHASIS : kind;
    }

    /** Whether the text that comes is that of code or of something hidden, and will be taken back. */
    boolean isOpaque() {
        return opaque > 0;
    }

    private void lineBreak(Span span) {
        if (isOpaque()) {
            return;
        }
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
        opaque -= isOpaque(name) ? 1 : 0;
        if (Elements.isHidden(name)) {
            out.truncate(opening.start());
        } else if (Elements.isCode(name)) {
            String code = out.text(opening.start());
            out.truncate(opening.start());
            out.object(Inline.Kind.CODE, "", code, span);
        } else if (kind(opening.tag()) != null) {
            out.inline(kind(opening.tag()), opening.start(), opening.tag().valueOr("href", ""), "", span);
        }
    }

    /** Goes on with an element opened in an earlier block. */
    void reopen(HtmlTag tag) {
        open.push(new Open(tag, out.length()));
        waiting.merge(tag.name(), 1, Integer::sum);
    }

    /**
     * The block ends at {@code end}: what was left open is closed there, code that was never closed is text.
     *
     * @return what was left open, the outermost first; only the innermost few
     */
    List<HtmlTag> close(int end) {
        List<HtmlTag> left = new ArrayList<>();
        while (!open.isEmpty()) {
            Open opening = open.pop();
            int start = opening.tag().span().start();
            if (kind(opening.tag()) != null) {
                complete(opening, new Span(start, Math.max(start, end)));
                if (left.size() < MOST_CARRIED) {
                    left.add(0, opening.tag());
                }
            }
        }
        waiting.clear();
        opaque = 0;
        return left;
    }
}
