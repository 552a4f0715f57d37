package fr.plume.article;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** The definition of a footnote: {@code [^id]: text}, with the lines indented below it. */
final class Footnote extends CustomBlock {

    /** Columns by which further paragraphs of a footnote are indented. */
    private static final int INDENT = 4;

    /** Begins a footnote where one is defined. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= INDENT || !TemplateTags.isFootnoteDefinition(line, start)) {
                return BlockStart.none();
            }
            int colon = start;
            while (line.charAt(colon) != ':' || line.charAt(colon - 1) != ']') {
                colon++;
            }
            return BlockStart.of(new FootnoteParser()).atIndex(colon + 1);
        }
    }

    private static final class FootnoteParser extends AbstractBlockParser {

        private final Footnote block = new Footnote();

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
