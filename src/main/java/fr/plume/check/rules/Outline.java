package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import java.util.List;

/** The headings that structure an article; those inside quotations belong to another text. */
final class Outline {

    private Outline() {}

    /** The headings of the article itself, in order. */
    static List<Block> headings(Article article) {
        return article.blocks().stream().filter(Outline::structures).toList();
    }

    /** Whether a block is a heading of the article itself. */
    static boolean structures(Block block) {
        return block.isHeading() && block.place().quoteDepth() == 0;
    }

    /** Where a fault of the article as a whole is shown: its H1, else its first block, else the start of the file. */
    static Span head(Article article) {
        return article.h1()
                .or(() -> article.blocks().stream().filter(Block::isText).findFirst())
                .or(() -> article.blocks().stream().findFirst())
                .map(Block::span)
                .orElse(Span.START);
    }

    /**
     * Whether a block shows the reader something: text, an image, code, an embed, a template tag; a comment or a rule does
     * not.
     */
    static boolean shows(Article article, Block block) {
        return switch (block.kind()) {
            case THEMATIC_BREAK -> false;
            case HTML -> !isComment(article.file().text(block.span()));
            case CODE -> true;
            default ->
                !block.prose().text().isBlank() || !block.prose().inlines().isEmpty();
        };
    }

    private static boolean isComment(String html) {
        String tags = html.strip();
        return tags.startsWith("<!--") && tags.indexOf("-->") == tags.length() - 3;
    }
}
