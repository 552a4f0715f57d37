package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Derived;
import fr.plume.article.Prose;
import fr.plume.text.Repertoire;
import java.util.BitSet;
import java.util.List;

/** Which part of a block stands between quotation marks, or is somebody else's words altogether. */
final class Quoted {

    private static final Quoted NOTHING = new Quoted(new BitSet());
    private static final Derived<Prose, Quoted> BY_MARKS = Derived.by(Quoted::byMarks);

    private static final List<String> PAIRS = List.of("«»", "“”", "\"\"");

    private final BitSet quoted;

    private Quoted(BitSet quoted) {
        this.quoted = quoted;
    }

    /** The quotations of {@code block}: « », “ ”, "…"; a block quotation is one from end to end. */
    static Quoted in(Block block) {
        if (block.place().quoteDepth() == 0) {
            return block.prose().get(BY_MARKS);
        }
        BitSet quoted = new BitSet();
        quoted.set(0, block.prose().text().length());
        return new Quoted(quoted);
    }

    private static Quoted byMarks(Prose prose) {
        Repertoire held = prose.repertoire();
        BitSet quoted = new BitSet();
        for (String pair : PAIRS) {
            if (held.mayHold(pair.charAt(0)) && held.mayHold(pair.charAt(1))) {
                mark(prose.text(), pair.charAt(0), pair.charAt(1), quoted);
            }
        }
        return quoted.isEmpty() ? NOTHING : new Quoted(quoted);
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

    /** Adds what is quoted to {@code others}, by offsets of the block's text. */
    void addTo(BitSet others) {
        others.or(quoted);
    }

    /** Whether the character at {@code offset} of the block's text is quoted. */
    boolean at(int offset) {
        return quoted.get(offset);
    }
}
