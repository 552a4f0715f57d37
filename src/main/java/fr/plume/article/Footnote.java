package fr.plume.article;

import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** The definition of a footnote: {@code [^id]: text}, with the lines indented below it. */
final class Footnote extends CustomBlock {

    /** Begins a footnote where one is defined. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= IndentedParser.INDENT || !TemplateTags.isFootnoteDefinition(line, start)) {
                return BlockStart.none();
            }
            int colon = start;
            while (line.charAt(colon) != ':' || line.charAt(colon - 1) != ']') {
                colon++;
            }
            return BlockStart.of(new IndentedParser(new Footnote())).atIndex(colon + 1);
        }
    }
}
