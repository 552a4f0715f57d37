package fr.plume.article;

/**
 * An inline with the block it stands in.
 *
 * @param block whose prose the inline's offsets count in
 * @param inline one of its inlines
 */
public record InBlock(Block block, Inline inline) {

    /** The text that the inline covers. */
    public String text() {
        return block.prose().text().substring(inline.start(), inline.end());
    }
}
