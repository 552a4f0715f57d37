package fr.plume.article;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Renders the inline nodes of one block to prose, keeping where every character comes from. */
final class InlineReader {

    private final Masks masks;
    private final ProseBuilder out = new ProseBuilder();
    private final TextRenderer text;
    private final InlineTags tags;
    private final BlockList blocks;
    private int last;

    private InlineReader(Masks masks, int start, BlockList blocks) {
        this.blocks = blocks;
        this.masks = masks;
        this.text = new TextRenderer(masks, out);
        this.tags = new InlineTags(out);
        this.last = start;
    }

    /** The prose of {@code block}, which stands in {@code span}; its tags are added to {@code blocks}. */
    static Prose read(Node block, Masks masks, Span span, BlockList blocks) {
        InlineReader reader = new InlineReader(masks, span.start(), blocks);
        reader.children(block);
        reader.tags.close(span.end());
        reader.out.trimEnd();
        return reader.out.build(span.start());
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node);
        }
    }

    private void inline(Node node) {
        if (node instanceof Text words) {
            text(words);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            lineBreak();
        } else if (node instanceof Code code) {
            Span span = span(node);
            out.object(Inline.Kind.CODE, "", code(code, span), span);
            last = span.end();
        } else if (node instanceof Image image) {
            Span span = span(node);
            out.object(Inline.Kind.IMAGE, target(image.getDestination(), span), alternative(image), span);
            last = span.end();
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Emphasis) {
            around(node, Inline.Kind.EMPHASIS, "");
        } else if (node instanceof StrongEmphasis) {
            around(node, Inline.Kind.STRONG, "");
        } else if (node instanceof Strikethrough) {
            around(node, Inline.Kind.STRIKETHROUGH, "");
        } else if (node instanceof HtmlInline) {
            Span span = span(node);
            tags.read(masks.original(span.start(), span.end()), span).ifPresent(blocks::add);
            last = span.end();
        } else {
            children(node);
        }
    }

    private void text(Text node) {
        Span span = span(node);
        String literal = node.getLiteral();
        int skipped = out.length() == 0 ? taskMark(node, literal) : 0;
        if (node.getPrevious() instanceof HtmlInline && out.endsInSpace()) {
            // A tag or comment between two spaces shows one.
            skipped = Lines.skipBlanks(literal, 0);
        }
        text.append(literal.substring(skipped), span.start() + skipped, span.end());
        last = span.end();
    }

    /** Length of the box that begins a task of a list. */
    private static int taskMark(Text node, String literal) {
        boolean box = literal.startsWith("[ ] ") || literal.startsWith("[x] ") || literal.startsWith("[X] ");
        Node block = node.getParent();
        return box && node.getPrevious() == null && block.getParent() instanceof ListItem && block.getPrevious() == null
                ? 4
                : 0;
    }

    /** A line break stands where the line feed does, behind the spaces or backslash of a hard one. */
    private void lineBreak() {
        int feed = masks.covered().indexOf('\n', last);
        int at = feed < 0 ? last : feed;
        if (!tags.isOpaque()) {
            out.trimEnd();
        }
        out.verbatim("\n", 0, 1, at);
        last = at + 1;
    }

    private void link(Link link) {
        Span span = span(link);
        String target = target(link.getDestination(), span);
        if (masks.covered().charAt(span.start()) == '<') {
            out.object(Inline.Kind.AUTOLINK, target, "", span);
            last = span.end();
        } else {
            around(link, Inline.Kind.LINK, target);
        }
    }

    private void around(Node node, Inline.Kind kind, String target) {
        int start = out.length();
        children(node);
        Span span = span(node);
        last = span.end();
        out.inline(kind, start, target, "", span);
    }

    /** The address as the file has it, tags of site generators included. */
    private String target(String address, Span span) {
        if (address.indexOf(Masks.INLINE) < 0) {
            return address;
        }
        int found = masks.covered().substring(span.start(), span.end()).indexOf(address);
        return found < 0
                ? address.replace(String.valueOf(Masks.INLINE), "")
                : masks.original(span.start() + found, span.start() + found + address.length());
    }

    private String code(Code code, Span span) {
        String literal = code.getLiteral();
        if (literal.indexOf(Masks.INLINE) < 0 && literal.indexOf(Masks.SHOWN) < 0) {
            return literal;
        }
        String written = masks.original(span.start(), span.end());
        int marks = 0;
        while (written.charAt(marks) == '`') {
            marks++;
        }
        return written.substring(marks, written.length() - marks).strip();
    }

    private static String alternative(Image image) {
        StringBuilder words = new StringBuilder();
        for (Node node = image.getFirstChild(); node != null; node = node.getNext()) {
            words(node, words);
        }
        return words.toString();
    }

    private static void words(Node node, StringBuilder words) {
        if (node instanceof Text part) {
            words.append(part.getLiteral());
        } else if (node instanceof Code code) {
            words.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            words.append(' ');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            words(child, words);
        }
    }

    private Span span(Node node) {
        return span(node, last);
    }

    /** Where a node stands; {@code otherwise} when the parser doesn't say. */
    static Span span(Node node, int otherwise) {
        var spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new Span(otherwise, otherwise);
        }
        SourceSpan first = spans.get(0);
        SourceSpan end = spans.get(spans.size() - 1);
        return new Span(first.getInputIndex(), end.getInputIndex() + end.getLength());
    }
}
