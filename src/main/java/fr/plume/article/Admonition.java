package fr.plume.article;

import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** A box of MkDocs: {@code !!! note "Titre"}, with its text indented below. */
final class Admonition extends CustomBlock {

    /** Begins such a block where {@link Masks#CONTAINER} stands first on a line. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            return start < line.length() && line.charAt(start) == Masks.CONTAINER
                    ? BlockStart.of(new IndentedParser(new Admonition())).atIndex(line.length())
                    : BlockStart.none();
        }
    }
}
