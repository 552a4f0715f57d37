package fr.plume.article;

import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Renders the inline nodes of one block to prose, keeping where every character comes from. */
final class InlineReader {

    private final TextFile file;
    private final int bodyStart;
    private final StringBuilder text = new StringBuilder();
    private final List<Inline> inlines = new ArrayList<>();
    private int[] offsets = new int[64];
    private int last;

    private InlineReader(TextFile file, int bodyStart, int start) {
        this.file = file;
        this.bodyStart = bodyStart;
        this.last = start;
    }

    static Prose read(Node block, TextFile file, int bodyStart, Span span) {
        InlineReader reader = new InlineReader(file, bodyStart, span.start());
        reader.children(block);
        reader.offset(
                reader.text.length(), Math.max(reader.last, reader.text.length() == 0 ? span.start() : reader.last));
        reader.inlines.sort(Comparator.comparingInt(Inline::start));
        return new Prose(
                reader.text.toString(), Arrays.copyOf(reader.offsets, reader.text.length() + 1), reader.inlines);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node);
        }
    }

    private void inline(Node node) {
        if (node instanceof Text words) {
            literal(words.getLiteral(), span(node));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            append('\n', last);
            last++;
        } else if (node instanceof Code code) {
            object(Inline.Kind.CODE, "", code.getLiteral(), span(node));
        } else if (node instanceof Image image) {
            object(Inline.Kind.IMAGE, image.getDestination(), alternative(image), span(node));
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Emphasis) {
            around(node, Inline.Kind.EMPHASIS);
        } else if (node instanceof StrongEmphasis) {
            around(node, Inline.Kind.STRONG);
        } else if (node instanceof HtmlInline html) {
            Span span = span(node);
            inlines.add(new Inline(Inline.Kind.HTML, text.length(), text.length(), "", html.getLiteral(), span));
            last = span.end();
        } else {
            children(node);
        }
    }

    private void link(Link link) {
        Span span = span(link);
        if (file.text().charAt(span.start()) == '<') {
            object(Inline.Kind.AUTOLINK, link.getDestination(), "", span);
            return;
        }
        int start = text.length();
        children(link);
        last = span.end();
        inlines.add(new Inline(Inline.Kind.LINK, start, text.length(), link.getDestination(), "", span));
    }

    private void around(Node node, Inline.Kind kind) {
        int start = text.length();
        children(node);
        Span span = span(node);
        last = span.end();
        inlines.add(new Inline(kind, start, text.length(), "", "", span));
    }

    private void object(Inline.Kind kind, String target, String label, Span span) {
        int start = text.length();
        append(Characters.OBJECT, span.start());
        last = span.end();
        inlines.add(new Inline(kind, start, text.length(), target, label, span));
    }

    private static String alternative(Image image) {
        StringBuilder words = new StringBuilder();
        for (Node node = image.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text part) {
                words.append(part.getLiteral());
            }
        }
        return words.toString();
    }

    /** Text that is shorter in the page than in the file (escapes, entities) is laid out from its start. */
    private void literal(String literal, Span span) {
        boolean verbatim = span.end() - span.start() == literal.length();
        for (int i = 0; i < literal.length(); i++) {
            append(literal.charAt(i), verbatim ? span.start() + i : span.start());
        }
        last = span.end();
    }

    private void append(char c, int offset) {
        offset(text.length(), offset);
        text.append(c);
    }

    private void offset(int index, int offset) {
        if (index >= offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[index] = offset;
    }

    private Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new Span(last, last);
        }
        SourceSpan first = spans.get(0);
        SourceSpan end = spans.get(spans.size() - 1);
        return new Span(bodyStart + first.getInputIndex(), bodyStart + end.getInputIndex() + end.getLength());
    }
}
