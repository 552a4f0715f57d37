package fr.plume.rewrite;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.MarkdownParser;
import fr.plume.article.Span;
import fr.plume.check.Edit;
import fr.plume.check.Edits;
import java.util.ArrayList;
import java.util.List;

/** The levels of a draft's headings, where a model wrote its sections one level too deep. */
final class Levels {

    private static final String SECTION = "###";

    private Levels() {}

    /**
     * The text with its H3 as H2, and every deeper heading one level up, when its H2 are fewer than {@code wanted} and its
     * H2 and H3 together are enough; else as it was. An H2 with nothing but headings of its own goes: its subheadings take
     * its place.
     */
    static String lift(String text, int wanted) {
        Article article = MarkdownParser.parse(text);
        List<Block> blocks = article.blocks();
        int sections = 0;
        int raised = 0;
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Span span = block.span();
            if (!block.isHeading() || block.level() < 2) {
                continue;
            }
            boolean deeper = block.level() > 2 && text.startsWith(SECTION, span.start());
            boolean empty = block.level() == 2
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1).level() == 3;
            if (deeper) {
                edits.add(new Edit(new Span(span.start(), span.start() + 1), ""));
            } else if (empty) {
                edits.add(new Edit(span, ""));
            }
            sections += block.level() == 2 ? 1 : 0;
            raised += block.level() == 3 || block.level() == 2 && !empty ? 1 : 0;
        }
        return sections >= wanted || raised < wanted
                ? text
                : Edits.apply(article.file().text(), edits).replaceAll("\n{3,}", "\n\n");
    }
}
