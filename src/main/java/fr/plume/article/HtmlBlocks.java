package fr.plume.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays out HTML as blocks in reading order; tags are never text, what stands between them is. */
final class HtmlBlocks {

    private final HtmlView view;
    private final HtmlScanner scanner;
    private final HtmlText text;
    private final BlockList blocks;
    private final Set<String> left;
    private final OpenElements open;
    /** Hidden elements that nothing closes: their tag alone is hidden. */
    private final Set<String> endless = new HashSet<>();

    private @Nullable HtmlParagraph paragraph;
    private List<HtmlTag> carried = List.of();
    /** Where the block element began whose first text is still to come, -1 when there is none. */
    private int pending = -1;

    private HtmlBlocks(HtmlView view, Place place, BlockList blocks, Set<String> left, boolean markdown) {
        this.view = view;
        this.scanner = new HtmlScanner(view);
        this.text = new HtmlText(view, markdown);
        this.blocks = blocks;
        this.left = left;
        this.open = new OpenElements(place.inHtml(), blocks);
    }

    /** Reads a block of Markdown that is HTML; {@code place} is what stands around it. */
    static void inMarkdown(HtmlView view, Place place, BlockList blocks) {
        new HtmlBlocks(view, place, blocks, Set.of(), true).read(0, view.text().length());
    }

    /** Reads {@code [start, end)} of a page, without the elements named in {@code left} and all they hold. */
    static void inPage(HtmlView view, int start, int end, BlockList blocks, Set<String> left) {
        new HtmlBlocks(view, Place.TOP, blocks, left, false).read(start, end);
    }

    private void read(int start, int end) {
        scanner.seek(start);
        HtmlScanner.Token token = scanner.next();
        while (token != HtmlScanner.Token.END && scanner.start() < end) {
            switch (token) {
                case TEXT -> text();
                case TAG -> tag(scanner.tag());
                default -> aside();
            }
            token = scanner.next();
        }
        flush(view.span(start, Math.max(start, Math.min(end, scanner.start()))).end());
    }

    private void text() {
        if (paragraph != null || !isBlank(scanner.start(), scanner.end())) {
            text.append(paragraph(scanner.start()).out(), scanner.start(), scanner.end());
        }
    }

    private boolean isBlank(int from, int to) {
        int i = from;
        while (i < to && HtmlText.isSpace(view.text().charAt(i))) {
            i++;
        }
        return i == to;
    }

    /** A comment or a declaration: within a paragraph an inline, else a block. */
    private void aside() {
        boolean comment = view.text().startsWith("<!--", scanner.start());
        aside(scanner.start(), scanner.end(), comment ? "!--" : "");
    }

    private void aside(int start, int end, String name) {
        Span span = view.span(start, end);
        if (paragraph != null) {
            HtmlParagraph current = paragraph;
            current.out().inline(Inline.Kind.HTML, current.out().length(), name, view.original(start, end), span);
        } else {
            bare(Block.Kind.HTML, span);
        }
    }

    private void bare(Block.Kind kind, Span span) {
        blocks.add(new Block(kind, 0, Prose.none(span.start()), open.top().place(), span));
        pending = -1;
    }

    private void tag(HtmlTag tag) {
        blocks.add(tag);
        String name = tag.name();
        boolean opens = tag.form() == HtmlTag.Form.OPEN;
        if (name.equals("pre") || Elements.isHidden(name) || left.contains(name)) {
            if (opens && !endless.contains(name)) {
                hide(tag);
            }
        } else if (name.equals("hr")) {
            flush(tag.span().start());
            bare(Block.Kind.THEMATIC_BREAK, tag.span());
        } else if (!Elements.isBlock(name)) {
            inline(tag);
        } else if (tag.isClose()) {
            close(tag);
        } else if (opens) {
            open(tag);
        } else {
            flush(tag.span().start());
        }
    }

    private void inline(HtmlTag tag) {
        boolean shows = tag.form() != HtmlTag.Form.CLOSE && !Elements.isVoid(tag.name())
                || tag.name().equals("img");
        if (paragraph != null || shows) {
            paragraph(scanner.start()).tags().tag(tag, view.original(scanner.start(), scanner.end()));
        }
    }

    /** Passes over an element with all it holds; over its tag alone when nothing closes it. */
    private void hide(HtmlTag tag) {
        int start = scanner.start();
        int after = scanner.end();
        int depth = 1;
        while (depth > 0) {
            HtmlScanner.Token token = scanner.next();
            if (token == HtmlScanner.Token.END) {
                endless.add(tag.name());
                scanner.seek(after);
                aside(start, after, tag.name());
                return;
            }
            if (token == HtmlScanner.Token.TAG && scanner.tag().name().equals(tag.name())) {
                depth += scanner.tag().isClose() ? -1 : scanner.tag().form() == HtmlTag.Form.OPEN ? 1 : 0;
            }
        }
        if (tag.name().equals("pre") || left.contains(tag.name())) {
            flush(tag.span().start());
        }
        if (tag.name().equals("pre")) {
            bare(Block.Kind.CODE, view.span(start, scanner.end()));
        } else if (!left.contains(tag.name())) {
            aside(start, scanner.end(), tag.name());
        }
    }

    private void open(HtmlTag tag) {
        flush(tag.span().start());
        open.open(tag.name());
        pending = tag.span().start();
    }

    private void close(HtmlTag tag) {
        flush(tag.span().end());
        if (open.close(tag.name())) {
            pending = -1;
        }
    }

    /** The paragraph that text at {@code offset} of the view belongs to. */
    private HtmlParagraph paragraph(int offset) {
        if (paragraph == null) {
            paragraph = new HtmlParagraph(pending >= 0 ? pending : view.file(offset), carried);
            pending = -1;
        }
        return paragraph;
    }

    /** Ends the paragraph at an offset of the file. */
    private void flush(int end) {
        if (paragraph != null) {
            HtmlParagraph done = paragraph;
            paragraph = null;
            OpenElements.Open element = open.top();
            carried = done.finish(end, element.kind(), element.level(), element.place(), blocks);
        }
    }
}
