package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Fences of code that nothing closes: they swallow the text below, up to the next fence or the end. */
final class BrokenFences {

    private static final int SHORTEST = 3;
    private static final int INDENT = 4;

    private BrokenFences() {}

    static List<Flaw> in(Article article) {
        List<Flaw> flaws = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.CODE && !isIndented(article, block)) {
                String source = article.file().text(block.span());
                int end = source.indexOf('\n');
                String opening = bare(end < 0 ? source : source.substring(0, end));
                int length = length(opening);
                if (length >= SHORTEST
                        && (!isClosed(source, opening.charAt(0), length)
                                || swallows(source, opening.charAt(0), length))) {
                    int start = block.span().start();
                    flaws.add(Flaw.of(
                            "fence", new Span(start, end < 0 ? block.span().end() : start + end)));
                }
            }
        }
        return flaws;
    }

    /** Four spaces in make code without any fence; tabs of MkDocs are written so, with text and fences in them. */
    private static boolean isIndented(Article article, Block block) {
        String text = article.file().text();
        int start = block.span().start();
        int line = text.lastIndexOf('\n', start - 1) + 1;
        int content = line;
        while (content < text.length() && text.charAt(content) == ' ') {
            content++;
        }
        return block.place().listDepth() == 0 && content - line >= INDENT;
    }

    private static boolean isClosed(String source, char mark, int length) {
        String code = source.stripTrailing();
        int line = code.lastIndexOf('\n') + 1;
        String last = bare(code.substring(line));
        return line > 0 && isFence(last, mark, length) && last.length() == length(last);
    }

    /** Whether a fence with a language stands inside: whoever wrote it was opening code, not writing some. */
    private static boolean swallows(String source, char mark, int length) {
        int at = source.indexOf('\n') + 1;
        while (at > 0) {
            int end = source.indexOf('\n', at);
            String line = bare(end < 0 ? source.substring(at) : source.substring(at, end));
            if (isFence(line, mark, length)
                    && line.length() > length(line)
                    && isLanguage(line.substring(length(line)))) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    private static boolean isLanguage(String info) {
        String name = info.strip();
        return !name.isEmpty()
                && name.length() < 20
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "+-#{}.".indexOf(c) >= 0);
    }

    private static boolean isFence(String line, char mark, int length) {
        return length(line) >= length && line.charAt(0) == mark;
    }

    /** How many marks of a fence a line begins with. */
    private static int length(String line) {
        char mark = line.isEmpty() ? ' ' : line.charAt(0);
        int length = 0;
        while ((mark == '`' || mark == '~') && length < line.length() && line.charAt(length) == mark) {
            length++;
        }
        return length;
    }

    /** A line without the marks of a quotation and the space around it. */
    private static String bare(String line) {
        int start = 0;
        while (start < line.length()
                && (line.charAt(start) == ' ' || line.charAt(start) == '>' || line.charAt(start) == '\t')) {
            start++;
        }
        return line.substring(start).stripTrailing();
    }
}
