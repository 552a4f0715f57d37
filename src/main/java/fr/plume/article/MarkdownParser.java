package fr.plume.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
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
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown (CommonMark with tables) into an article. */
public final class MarkdownParser {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final TextFile file;
    private final List<Block> blocks = new ArrayList<>();
    private int items;
    private int bodyStart;

    private MarkdownParser(TextFile file) {
        this.file = file;
    }

    /** The article in {@code markdown}; never fails, since every text is Markdown. */
    public static Article parse(String markdown) {
        return parse(TextFile.of(markdown));
    }

    /** The article in {@code file}; never fails, since every text is Markdown. */
    public static Article parse(TextFile file) {
        return new MarkdownParser(file).article();
    }

    private Article article() {
        FrontMatter frontMatter = FrontMatterParser.parse(file);
        bodyStart = frontMatter.span().end();
        // Offsets of the tree count from the body's start; a substring keeps the metadata out of the grammar.
        children(PARSER.parse(file.text().substring(bodyStart)), Place.TOP);
        return new Article(file, frontMatter, blocks);
    }

    private void children(Node parent, Place place) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            block(node, place);
        }
    }

    private void block(Node node, Place place) {
        if (node instanceof Heading heading) {
            text(node, Block.Kind.HEADING, heading.getLevel(), place);
        } else if (node instanceof Paragraph) {
            text(node, Block.Kind.PARAGRAPH, 0, place);
        } else if (node instanceof TableCell) {
            text(node, Block.Kind.TABLE_CELL, 0, place);
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            children(
                    node,
                    new Place(
                            place.listDepth() + 1,
                            node instanceof OrderedList,
                            place.item(),
                            place.quoteDepth(),
                            place.html()));
        } else if (node instanceof ListItem) {
            items++;
            children(node, new Place(place.listDepth(), place.ordered(), items, place.quoteDepth(), place.html()));
        } else if (node instanceof BlockQuote) {
            children(
                    node,
                    new Place(place.listDepth(), place.ordered(), place.item(), place.quoteDepth() + 1, place.html()));
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            bare(node, Block.Kind.CODE, place);
        } else if (node instanceof HtmlBlock) {
            bare(node, Block.Kind.HTML, place);
        } else if (node instanceof ThematicBreak) {
            bare(node, Block.Kind.THEMATIC_BREAK, place);
        } else {
            children(node, place);
        }
    }

    private void text(Node node, Block.Kind kind, int level, Place place) {
        Span span = span(node);
        blocks.add(new Block(kind, level, InlineReader.read(node, file, bodyStart, span), place, span));
    }

    private void bare(Node node, Block.Kind kind, Place place) {
        Span span = span(node);
        Prose none = new Prose("", new int[] {span.start()}, List.of());
        blocks.add(new Block(kind, 0, none, place, span));
    }

    private Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return new Span(bodyStart, bodyStart);
        }
        SourceSpan first = spans.get(0);
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(bodyStart + first.getInputIndex(), bodyStart + last.getInputIndex() + last.getLength());
    }
}
