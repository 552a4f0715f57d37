package fr.plume.article;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Text between pairs of tildes. */
final class Strikethrough extends CustomNode {

    private static final int MARKS = 2;

    /** Pairs the tildes. */
    static final class Processor implements DelimiterProcessor {

        @Override
        public char getOpeningCharacter() {
            return '~';
        }

        @Override
        public char getClosingCharacter() {
            return '~';
        }

        @Override
        public int getMinLength() {
            return MARKS;
        }

        @Override
        public int process(DelimiterRun opening, DelimiterRun closing) {
            if (opening.length() != closing.length() || opening.length() != MARKS) {
                return 0;
            }
            Node opener = opening.getOpener();
            Strikethrough node = new Strikethrough();
            SourceSpans spans = new SourceSpans();
            spans.addAllFrom(opening.getOpeners(MARKS));
            for (Node inside : Nodes.between(opener, closing.getCloser())) {
                node.appendChild(inside);
                spans.addAll(inside.getSourceSpans());
            }
            spans.addAllFrom(closing.getClosers(MARKS));
            node.setSourceSpans(spans.getSourceSpans());
            opener.insertAfter(node);
            return MARKS;
        }
    }
}
