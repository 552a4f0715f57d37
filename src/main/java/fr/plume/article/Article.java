package fr.plume.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article: its metadata and its blocks in reading order, each with its place in the file.
 *
 * @param file the text that all spans count in
 * @param frontMatter the metadata; for an HTML page what its head says (title, description, canonical slug, lang)
 * @param blocks the body
 */
public record Article(TextFile file, FrontMatter frontMatter, List<Block> blocks) {

    public Article {
        blocks = List.copyOf(blocks);
    }

    /** The first H1 of the body. */
    public Optional<Block> h1() {
        return blocks.stream().filter(b -> b.isHeading() && b.level() == 1).findFirst();
    }

    /** The title a search engine shows: the front matter's, else the H1. */
    public Optional<String> title() {
        return frontMatter.text("title").or(() -> h1().map(b -> b.prose().text()));
    }

    /** All headings, the H1 included. */
    public List<Block> headings() {
        return blocks.stream().filter(Block::isHeading).toList();
    }

    /** All blocks of text, headings included. */
    public List<Block> texts() {
        return blocks.stream().filter(Block::isText).toList();
    }

    /** The body cut at every heading; what stands before the first heading is a section when it is not empty. */
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Optional<Block> heading = Optional.empty();
        List<Block> since = new ArrayList<>();
        for (Block block : blocks) {
            if (block.isHeading()) {
                if (heading.isPresent() || !since.isEmpty()) {
                    sections.add(new Section(heading, List.copyOf(since)));
                }
                heading = Optional.of(block);
                since.clear();
            } else {
                since.add(block);
            }
        }
        if (heading.isPresent() || !since.isEmpty()) {
            sections.add(new Section(heading, List.copyOf(since)));
        }
        return sections;
    }

    /** Words of the body: subheadings count, the H1, code, addresses, tags and metadata do not. */
    public int words() {
        return blocks.stream()
                .filter(b -> b.isText() && b.level() != 1)
                .mapToInt(b -> b.prose().words().size())
                .sum();
    }
}
