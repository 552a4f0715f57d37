package fr.plume.article;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown (CommonMark with tables, footnotes and strikethrough) into an article. */
public final class MarkdownParser {

    /** Deeper quotations, lists and emphases are text: nobody writes them, and each level costs stack. */
    private static final int DEEPEST = 100;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customBlockParserFactory(new TemplateLine.Factory())
            .customBlockParserFactory(new Footnote.Factory())
            .customDelimiterProcessor(new Strikethrough.Processor())
            .inlineParserFactory(InlinePieces::new)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

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
        reader.children(PARSER.parse(masks.covered()), Place.TOP);
        return new Article(
                file, frontMatter, reader.blocks().blocks(), reader.blocks().tags());
    }
}
