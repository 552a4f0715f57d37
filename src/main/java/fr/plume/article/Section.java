package fr.plume.article;

import java.util.List;
import java.util.Optional;

/**
 * A heading and the blocks up to the next heading of any level; the first section of an article may have no heading.
 *
 * @param heading the heading, empty for what stands before the first
 * @param blocks what follows it, headings excluded
 */
public record Section(Optional<Block> heading, List<Block> blocks) {

    /** Words of its text, heading excluded. */
    public int words() {
        return blocks.stream()
                .filter(Block::isText)
                .mapToInt(b -> b.prose().words().size())
                .sum();
    }
}
