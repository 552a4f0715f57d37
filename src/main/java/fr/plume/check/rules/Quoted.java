package fr.plume.check.rules;

import fr.plume.article.Block;
import java.util.BitSet;

/** Which part of a block stands between quotation marks, or is somebody else's words altogether. */
final class Quoted {

    private final BitSet quoted;

    private Quoted(BitSet quoted) {
        this.quoted = quoted;
    }

    /** The quotations of {@code block}: « », “ ”, "…"; a block quotation is one from end to end. */
    static Quoted in(Block block) {
        String text = block.prose().text();
        BitSet quoted = new BitSet(text.length());
        if (block.place().quoteDepth() > 0) {
            quoted.set(0, text.length());
            return new Quoted(quoted);
        }
        mark(text, '«', '»', quoted);
        mark(text, '“', '”', quoted);
        mark(text, '"', '"', quoted);
        return new Quoted(quoted);
    }

    /** An opening mark without its closing one opens nothing. */
    private static void mark(String text, char open, char close, BitSet quoted) {
        int from = text.indexOf(open);
        while (from >= 0) {
            int to = text.indexOf(close, from + 1);
            if (to < 0) {
                return;
            }
            quoted.set(from, to + 1);
            from = text.indexOf(open, to + 1);
        }
    }

    /** Whether the character at {@code offset} of the block's text is quoted. */
    boolean at(int offset) {
        return quoted.get(offset);
    }
}
