package fr.plume.article;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown (CommonMark with tables, footnotes and strikethrough) into an article. */
public final class MarkdownParser {

    /** Deeper quotations, lists and emphases are text: nobody writes them, and each level costs stack. */
    private static final int DEEPEST = 100;

    private static final Parser PARSER = parser(List.of(TablesExtension.create()));

    /** For a text with more table cells than the grammar counts to: there its lines are paragraphs. */
    private static final Parser WITHOUT_TABLES = parser(List.of());

    private MarkdownParser() {}

    /** The article in {@code markdown}; never fails, since every text is Markdown. */
    public static Article parse(String markdown) {
        return parse(TextFile.of(markdown));
    }

    /** The article in {@code file}; never fails, since every text is Markdown. */
    public static Article parse(TextFile file) {
        FrontMatter frontMatter = FrontMatterParser.parse(file);
        // All offsets of the tree are those of the file: metadata is blank to the grammar, not cut off.
        Masks masks = TemplateScanner.scan(file.text(), frontMatter.span().end());
        BlockReader reader = new BlockReader(masks);
        reader.children(tree(masks.covered()), Place.TOP);
        return new Article(
                file, frontMatter, reader.blocks().blocks(), reader.blocks().tags());
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .customBlockParserFactory(new TemplateLine.Factory())
                .customBlockParserFactory(new Admonition.Factory())
                .customBlockParserFactory(new Footnote.Factory())
                .customDelimiterProcessor(new Strikethrough.Processor())
                .inlineParserFactory(InlinePieces::new)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }

    private static Node tree(String markdown) {
        try {
            return PARSER.parse(markdown);
        } catch (IllegalArgumentException e) {
            // A million cells: the table extension throws rather than read on.
            return WITHOUT_TABLES.parse(markdown);
        }
    }
}
