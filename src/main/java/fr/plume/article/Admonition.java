package fr.plume.article;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A box of MkDocs: {@code !!! note "Titre"}, with its text indented below. */
final class Admonition extends CustomBlock {

    /** Columns by which the text is indented. */
    private static final int INDENT = 4;

    /** Begins such a block where {@link Masks#CONTAINER} stands first on a line. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            return start < line.length() && line.charAt(start) == Masks.CONTAINER
                    ? BlockStart.of(new BoxParser()).atIndex(line.length())
                    : BlockStart.none();
        }
    }

    private static final class BoxParser extends AbstractBlockParser {

        private final Admonition block = new Admonition();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getIndex());
            }
            return state.getIndent() >= INDENT
                    ? BlockContinue.atColumn(state.getColumn() + INDENT)
                    : BlockContinue.none();
        }
    }
}
