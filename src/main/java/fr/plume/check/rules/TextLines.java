package fr.plume.check.rules;

import fr.plume.article.Span;
import fr.plume.article.TextFile;

/**
 * The lines of a file as spans.
 *
 * @param file the file
 */
record TextLines(TextFile file) {

    /** A 1-based line with its line feed. */
    Span span(int line) {
        int start = file.lineStart(line);
        int feed = file.text().indexOf('\n', start);
        return new Span(start, feed < 0 ? file.text().length() : feed + 1);
    }
}
