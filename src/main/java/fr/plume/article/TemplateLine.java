package fr.plume.article;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A line that holds nothing but tags of a site generator; it ends a paragraph. */
final class TemplateLine extends CustomBlock {

    /** Begins such a block where {@link Masks#LINE} stands first on a line. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            return start < line.length() && line.charAt(start) == Masks.LINE
                    ? BlockStart.of(new LineParser()).atIndex(line.length())
                    : BlockStart.none();
        }
    }

    private static final class LineParser extends AbstractBlockParser {

        private final TemplateLine block = new TemplateLine();

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
