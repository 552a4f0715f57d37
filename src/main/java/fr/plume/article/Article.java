package fr.plume.article;

import fr.plume.text.Characters;
import fr.plume.text.Repertoire;
import fr.plume.text.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article: its metadata and its blocks in reading order, each with its place in the file.
 *
 * <p>What many rules ask is found once. Safe to share between threads.
 */
public final class Article {

    private static final int UNKNOWN = -1;
    private static final Derived<Article, Repertoire> REPERTOIRE = Derived.by(a -> Repertoire.of(a.file.text()));
    private static final Derived<Article, Repertoire> SHOWN = Derived.by(
            a -> Repertoire.union(a.blocks.stream().map(b -> b.prose().repertoire())::iterator));

    private final TextFile file;
    private final FrontMatter frontMatter;
    private final List<Block> blocks;
    private final List<HtmlTag> tags;
    private final List<Block> headings;
    private final List<Block> texts;
    private final List<Section> sections;
    private final Derived.Known<Article> known = new Derived.Known<>();
    private int words = UNKNOWN;
    private int looseWords = UNKNOWN;

    /**
     * @param file the text that all spans count in
     * @param frontMatter the metadata; for an HTML page what its head says (title, description, canonical slug, lang)
     * @param blocks the body
     * @param tags the HTML tags in it, in the order of the file
     */
    public Article(TextFile file, FrontMatter frontMatter, List<Block> blocks, List<HtmlTag> tags) {
        this.file = file;
        this.frontMatter = frontMatter;
        this.blocks = Sequence.of(blocks);
        this.tags = Sequence.of(tags);
        this.headings =
                Sequence.of(this.blocks.stream().filter(Block::isHeading).toList());
        this.texts = Sequence.of(this.blocks.stream().filter(Block::isText).toList());
        this.sections = cut(this.blocks);
    }

    /** An article without HTML tags. */
    public Article(TextFile file, FrontMatter frontMatter, List<Block> blocks) {
        this(file, frontMatter, blocks, List.of());
    }

    /** The text that all spans count in. */
    public TextFile file() {
        return file;
    }

    /** The metadata; for an HTML page what its head says (title, description, canonical slug, lang). */
    public FrontMatter frontMatter() {
        return frontMatter;
    }

    /** The body. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The HTML tags of the body, opening and closing ones, in the order of the file; none of code. */
    public List<HtmlTag> tags() {
        return tags;
    }

    /** The characters of the file. */
    public Repertoire repertoire() {
        return get(REPERTOIRE);
    }

    /** The characters that a reader sees: those of the texts of all blocks. */
    public Repertoire shown() {
        return get(SHOWN);
    }

    /** What several rules work out from this article; found once. */
    public <T> T get(Derived<Article, T> derived) {
        return known.get(derived, this);
    }

    /** What stands in the file behind the front matter. */
    public String body() {
        return file.text().substring(frontMatter.span().end());
    }

    /** The first H1 of the body. */
    public Optional<Block> h1() {
        return headings.stream().filter(b -> b.level() == 1).findFirst();
    }

    /** The title a search engine shows: the front matter's, else the H1. */
    public Optional<String> title() {
        return frontMatter
                .text("title")
                .or(() -> h1().map(b -> b.prose().text())
                        .filter(t -> !Characters.stripped(t).isEmpty()));
    }

    /** All headings, the H1 included. */
    public List<Block> headings() {
        return headings;
    }

    /** All blocks of text, headings included. */
    public List<Block> texts() {
        return texts;
    }

    /** The body cut at every heading; what stands before the first heading is a section when it is not empty. */
    public List<Section> sections() {
        return sections;
    }

    /** What stands between the H1, or the start when there is none, and the next heading of any level. */
    public List<Block> introduction() {
        int h1 = h1().map(blocks::indexOf).orElse(-1);
        int end = h1 + 1;
        while (end < blocks.size() && !blocks.get(end).isHeading()) {
            end++;
        }
        return blocks.subList(h1 + 1, end);
    }

    /** The images of the body, in reading order. */
    public List<InBlock> images() {
        return inlines(Inline.Kind.IMAGE);
    }

    /** The links of the body that have an anchor, in reading order; bare addresses are {@link Inline.Kind#AUTOLINK}. */
    public List<InBlock> links() {
        return inlines(Inline.Kind.LINK);
    }

    /** All inlines of a kind, in reading order. */
    public List<InBlock> inlines(Inline.Kind kind) {
        List<InBlock> found = new ArrayList<>();
        for (Block block : blocks) {
            for (Inline inline : block.prose().inlines()) {
                if (inline.kind() == kind) {
                    found.add(new InBlock(block, inline));
                }
            }
        }
        return found;
    }

    /** The HTML comments of the body, in reading order. */
    public List<Comment> comments() {
        return Comments.of(this);
    }

    /** Words of the body: subheadings count, the H1, code, addresses, tags and metadata do not. */
    public int words() {
        if (words == UNKNOWN) {
            words = texts.stream()
                    .filter(b -> b.level() != 1)
                    .mapToInt(b -> b.prose().words().size())
                    .sum();
        }
        return words;
    }

    /**
     * What the loosest usual word counter finds in the text that {@link #words} counts: everything between spaces, lone
     * marks, addresses and code included, a no-break space being a space. For maxima.
     */
    public int looseWords() {
        if (looseWords == UNKNOWN) {
            looseWords = texts.stream()
                    .filter(b -> b.level() != 1)
                    .mapToInt(b -> tokens(b.prose().text()))
                    .sum();
        }
        return looseWords;
    }

    private static int tokens(String text) {
        int tokens = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Characters.isSpace(text.charAt(i));
            tokens += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return tokens;
    }

    private static List<Section> cut(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        Optional<Block> heading = Optional.empty();
        int from = 0;
        for (int i = 0; i <= blocks.size(); i++) {
            if (i == blocks.size() || blocks.get(i).isHeading()) {
                if (heading.isPresent() || i > from) {
                    sections.add(new Section(heading, blocks.subList(from, i)));
                }
                heading = i == blocks.size() ? heading : Optional.of(blocks.get(i));
                from = i + 1;
            }
        }
        return Sequence.of(sections);
    }
}
