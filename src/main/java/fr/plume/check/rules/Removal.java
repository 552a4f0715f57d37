package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Edit;
import fr.plume.text.Characters;

/** Deletions that leave neither a hole nor a dangling mark. */
final class Removal {

    private Removal() {}

    /** Takes {@code span} out of the article together with the blank lines behind it, so that two removals in a row meet. */
    static Edit of(Article article, Span span) {
        String text = article.file().text();
        int start = lineStart(text, span.start());
        int end = Uncoded.afterBlankLines(text, span.end());
        return new Edit(new Span(start, end), "");
    }

    /** Takes a block out, its list or emphasis marks included. */
    static Edit of(Article article, Block block) {
        return of(article, block.span());
    }

    /** Takes sentences out of a block: {@code [start, end)} of its text, and the space behind, or before at its end. */
    static Edit of(Article article, Block block, int start, int end) {
        String text = block.prose().text();
        int to = end;
        while (to < text.length() && Characters.isSpace(text.charAt(to))) {
            to++;
        }
        int from = start;
        if (to == text.length()) {
            while (from > 0 && Characters.isSpace(text.charAt(from - 1))) {
                from--;
            }
        }
        if (from == 0 && to == text.length()) {
            return of(article, block);
        }
        int first = from == 0 ? block.span().start() : block.prose().fileOffset(from);
        int last = to == text.length() ? block.span().end() : block.prose().fileOffset(to);
        return new Edit(new Span(first, Math.max(first, last)), "");
    }

    /** Back over indentation and list, quotation or heading marks to the start of the line; else where it was. */
    private static int lineStart(String text, int offset) {
        int i = offset;
        while (i > 0 && text.charAt(i - 1) != '\n') {
            char c = text.charAt(i - 1);
            if (c != ' '
                    && c != '\t'
                    && c != '-'
                    && c != '*'
                    && c != '+'
                    && c != '>'
                    && c != '#'
                    && c != '.'
                    && !Character.isDigit(c)) {
                return offset;
            }
            i--;
        }
        return i;
    }
}
