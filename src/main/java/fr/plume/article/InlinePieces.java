package fr.plume.article;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Parses the inlines of a huge paragraph piece by piece.
 *
 * <p>The parser walks over all marks of emphasis in a paragraph at each link, so that a paragraph of some megabytes would
 * take minutes. Pieces end behind a space, far beyond the length of any paragraph that a person wrote.
 */
final class InlinePieces implements InlineParser {

    /** UTF-16 units in a piece, at least. */
    private static final int PIECE = 32_768;

    private final InlineParser parser;

    InlinePieces(InlineParserContext context) {
        this.parser = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node node) {
        List<SourceLine> piece = new ArrayList<>();
        int length = 0;
        for (SourceLine line : lines.getLines()) {
            if (length > PIECE) {
                parser.parse(SourceLines.of(piece), node);
                node.appendChild(new SoftLineBreak());
                piece.clear();
                length = 0;
            }
            SourceLine rest = line;
            while (rest.getContent().length() > 2 * PIECE) {
                int cut = cut(rest.getContent());
                piece.add(rest.substring(0, cut));
                parser.parse(SourceLines.of(piece), node);
                piece.clear();
                rest = rest.substring(cut, rest.getContent().length());
            }
            piece.add(rest);
            length += rest.getContent().length();
        }
        parser.parse(SourceLines.of(piece), node);
    }

    /** Where a piece may end: before a space that follows a sentence, else before any space, else anywhere. */
    private static int cut(CharSequence line) {
        int space = -1;
        for (int i = PIECE; i < 2 * PIECE; i++) {
            if (line.charAt(i) == ' ') {
                char before = line.charAt(i - 1);
                if (before == '.' || before == '!' || before == '?') {
                    return i;
                }
                space = space < 0 ? i : space;
            }
        }
        return space < 0 ? PIECE : space;
    }
}
