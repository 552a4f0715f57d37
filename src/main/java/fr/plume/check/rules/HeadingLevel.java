package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.article.TextFile;
import fr.plume.check.Edit;
import java.util.List;

/** Writes a heading at another level, in the form its author chose. */
final class HeadingLevel {

    private HeadingLevel() {}

    /** The edits that bring {@code heading} to {@code level}; none when it stands there, or cannot be certain. */
    static List<Edit> edits(TextFile file, Block heading, int level) {
        if (heading.level() == level) {
            return List.of();
        }
        int start = heading.span().start();
        while (start < heading.span().end() && file.text().charAt(start) == ' ') {
            start++;
        }
        char first = start < file.text().length() ? file.text().charAt(start) : ' ';
        if (heading.place().html()) {
            return html(file, heading, level);
        }
        return first == '#' ? hashes(file, start, heading.level(), level) : underlined(file, heading, level);
    }

    private static List<Edit> hashes(TextFile file, int start, int from, int level) {
        int end = start + from;
        return file.text().startsWith("#".repeat(from), start)
                ? List.of(new Edit(new Span(start, end), "#".repeat(level)))
                : List.of();
    }

    private static List<Edit> underlined(TextFile file, Block heading, int level) {
        String text = file.text();
        int end = heading.span().end();
        int line = text.lastIndexOf('\n', end - 1) + 1;
        if (line <= heading.span().start()) {
            return List.of();
        }
        if (level <= 2) {
            String rule = text.substring(line, end);
            return List.of(new Edit(new Span(line, end), level == 2 ? rule.replace('=', '-') : rule.replace('-', '=')));
        }
        boolean oneLine = text.indexOf('\n', heading.span().start()) == line - 1;
        int start = heading.span().start();
        return oneLine
                ? List.of(
                        new Edit(new Span(start, start), "#".repeat(level) + " "),
                        new Edit(new Span(line - 1, end), ""))
                : List.of();
    }

    private static List<Edit> html(TextFile file, Block heading, int level) {
        String text = file.text();
        int open = heading.span().start();
        String closing = "</h" + heading.level();
        int close = indexOfIgnoringCase(text, closing, open, heading.span().end());
        if (!text.regionMatches(true, open, "<h" + heading.level(), 0, 3) || close < 0) {
            return List.of();
        }
        String digit = Integer.toString(level);
        return List.of(new Edit(new Span(open + 2, open + 3), digit), new Edit(new Span(close + 3, close + 4), digit));
    }

    private static int indexOfIgnoringCase(String text, String sought, int from, int to) {
        for (int i = from; i + sought.length() <= Math.min(to, text.length()); i++) {
            if (text.regionMatches(true, i, sought, 0, sought.length())) {
                return i;
            }
        }
        return -1;
    }
}
