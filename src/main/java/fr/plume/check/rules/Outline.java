package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Section;
import fr.plume.article.Span;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The headings that structure an article; those inside quotations belong to another text. */
final class Outline {

    /** Tags that show nothing when they stand alone. */
    private static final Set<String> EMPTY_TAGS = Set.of(
            "<br>", "<br/>", "<br />", "<p></p>", "<p>&nbsp;</p>", "<div></div>", "&nbsp;", "<hr>", "<hr/>", "<hr />");

    private Outline() {}

    /** The headings of the article itself, in order. */
    static List<Block> headings(Article article) {
        return article.blocks().stream().filter(Outline::structures).toList();
    }

    /** Whether a block is a heading of the article itself. */
    static boolean structures(Block block) {
        return block.isHeading() && block.place().quoteDepth() == 0;
    }

    /** Whether nothing but a title at most structures the article. */
    static boolean isBare(Article article) {
        List<Block> headings = headings(article);
        return headings.isEmpty() || headings.size() == 1 && headings.get(0).level() == 1;
    }

    /** The body cut at the article's own headings; what stands before the first is a section when it is not empty. */
    static List<Section> sections(Article article) {
        List<Section> sections = new ArrayList<>();
        Optional<Block> heading = Optional.empty();
        List<Block> since = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (!structures(block)) {
                since.add(block);
                continue;
            }
            if (heading.isPresent() || !since.isEmpty()) {
                sections.add(new Section(heading, List.copyOf(since)));
            }
            heading = Optional.of(block);
            since.clear();
        }
        if (heading.isPresent() || !since.isEmpty()) {
            sections.add(new Section(heading, List.copyOf(since)));
        }
        return sections;
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
            case HTML -> showsHtml(article.file().text(block.span()).strip());
            case CODE -> true;
            default ->
                !Characters.stripped(block.prose().text()).isEmpty()
                        || !block.prose().inlines().stream().allMatch(Outline::isNothing);
        };
    }

    /** {@code {: .lead}} dresses a block and shows nothing, and neither does a line break. */
    private static boolean isNothing(Inline inline) {
        boolean attributes = inline.kind() == Inline.Kind.TEMPLATE
                && inline.start() == inline.end()
                && inline.label().startsWith("{")
                && !inline.label().startsWith("{%")
                && !inline.label().startsWith("{{");
        return attributes
                || inline.kind() == Inline.Kind.HTML
                        && (inline.target().equals("br") || inline.target().equals("p"));
    }

    /** Not a comment, nor {@code {: .lead}} on a line of its own. */
    private static boolean showsHtml(String html) {
        boolean comment = html.startsWith("<!--") && html.indexOf("-->") == html.length() - 3;
        boolean attributes = html.startsWith("{:") && html.indexOf('}') == html.length() - 1;
        return !comment && !attributes && !EMPTY_TAGS.contains(html.toLowerCase(Locale.ROOT));
    }
}
