package fr.plume.article;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Lays out the tree of a Markdown text as blocks in reading order. */
final class BlockReader {

    private final Masks masks;
    private final BlockList blocks = new BlockList();
    private boolean footnote;

    BlockReader(Masks masks) {
        this.masks = masks;
    }

    BlockList blocks() {
        return blocks;
    }

    void children(Node parent, Place place) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, place);
        }
    }

    private void block(Node node, Place place) {
        if (node instanceof Heading heading) {
            text(node, Block.Kind.HEADING, heading.getLevel(), place);
        } else if (node instanceof Paragraph) {
            text(node, footnote ? Block.Kind.FOOTNOTE : Block.Kind.PARAGRAPH, 0, place);
        } else if (node instanceof TableCell) {
            // A short row is filled up with cells that stand nowhere.
            if (!node.getSourceSpans().isEmpty()) {
                text(node, Block.Kind.TABLE_CELL, 0, place);
            }
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            children(node, place.inList(node instanceof OrderedList));
        } else if (node instanceof ListItem) {
            children(node, place.inItem(blocks.nextItem()));
        } else if (node instanceof BlockQuote) {
            children(node, place.inQuotation());
        } else if (node instanceof Footnote) {
            footnote = true;
            children(node, place);
            footnote = false;
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            bare(node, Block.Kind.CODE, place);
        } else if (node instanceof HtmlBlock) {
            html(node, place);
        } else if (node instanceof TemplateLine) {
            bare(node, Block.Kind.HTML, place);
        } else if (node instanceof ThematicBreak) {
            bare(node, Block.Kind.THEMATIC_BREAK, place);
        } else {
            children(node, place);
        }
    }

    private void text(Node node, Block.Kind kind, int level, Place place) {
        Span span = span(node);
        Prose prose = InlineReader.read(node, masks, span, blocks);
        boolean onlyTags = kind == Block.Kind.PARAGRAPH && prose.isOnlyTags();
        blocks.add(new Block(onlyTags ? Block.Kind.HTML : kind, level, prose, place, span));
    }

    private void html(Node node, Place place) {
        if (node.getSourceSpans().isEmpty()) {
            return;
        }
        int before = blocks.size();
        HtmlBlocks.inMarkdown(HtmlView.of(masks, node.getSourceSpans()), place, blocks);
        if (blocks.size() == before) {
            bare(node, Block.Kind.HTML, place.inHtml());
        }
    }

    private void bare(Node node, Block.Kind kind, Place place) {
        Span span = span(node);
        blocks.add(new Block(kind, 0, Prose.none(span.start()), place, span));
    }

    private static Span span(Node node) {
        return InlineReader.span(node, 0);
    }
}
