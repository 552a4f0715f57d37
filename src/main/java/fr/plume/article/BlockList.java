package fr.plume.article;

import java.util.ArrayList;
import java.util.List;

/** Blocks and tags of an article while it is read, and the number of its list items. */
final class BlockList {

    private final List<Block> blocks = new ArrayList<>();
    private final List<HtmlTag> tags = new ArrayList<>();
    private int items;

    void add(Block block) {
        blocks.add(block);
    }

    void add(HtmlTag tag) {
        tags.add(tag);
    }

    /** The number of a list item that begins. */
    int nextItem() {
        return ++items;
    }

    int size() {
        return blocks.size();
    }

    List<Block> blocks() {
        return blocks;
    }

    List<HtmlTag> tags() {
        return tags;
    }
}
