package fr.plume.check.rules;

import fr.plume.article.Span;
import fr.plume.article.TextFile;
import java.util.Optional;

/**
 * The value of front matter that opens a quotation mark and does not close it. YAML reads on to the next mark and complains
 * there, often keys further down.
 */
final class UnclosedQuote {

    private UnclosedQuote() {}

    /** The first such value in {@code frontMatter} on a line before, or at, that of {@code problem}. */
    static Optional<Span> in(TextFile file, Span frontMatter, Span problem) {
        int last = file.line(problem.start());
        for (int line = file.line(frontMatter.start()); line <= last && line < file.lines(); line++) {
            Span span = span(file, line);
            int value = value(file.text(span));
            if (value > 0 && !isClosed(file.text(span), value) && isNextKey(file.text(span(file, line + 1)))) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private static Span span(TextFile file, int line) {
        int start = file.lineStart(line);
        int end = file.text().indexOf('\n', start);
        return new Span(start, end < 0 ? file.text().length() : end);
    }

    /** The offset of a quotation mark that opens the value of {@code key: …}, 0 for none. */
    private static int value(String line) {
        int colon = line.indexOf(": ");
        int at = colon < 1 ? line.length() : colon + 2;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at < line.length() && (line.charAt(at) == '"' || line.charAt(at) == '\'') ? at : 0;
    }

    /** Whether the mark comes again, neither doubled nor, if it is {@code "}, behind a backslash. */
    private static boolean isClosed(String line, int open) {
        char mark = line.charAt(open);
        for (int i = open + 1; i < line.length(); i++) {
            if (mark == '"' && line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == mark) {
                boolean doubled = mark == '\'' && i + 1 < line.length() && line.charAt(i + 1) == mark;
                if (!doubled) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Whether a line is a key of its own, or the end of the front matter: the text of a value would be indented. */
    private static boolean isNextKey(String line) {
        int i = 0;
        while (i < line.length()
                && (Character.isLetterOrDigit(line.charAt(i)) || line.charAt(i) == '_' || line.charAt(i) == '-')) {
            i++;
        }
        return line.startsWith("---") || i > 0 && i < line.length() && line.charAt(i) == ':';
    }
}
