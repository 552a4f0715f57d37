package fr.plume.source;

import fr.plume.article.Block;
import fr.plume.article.MarkdownParser;
import java.util.stream.Collectors;

/** Text in and out of Markdown's marks. */
final class MarkdownText {

    private MarkdownText() {}

    /** A line of Markdown as a reader sees it. */
    static String plain(String markdown) {
        return MarkdownParser.parse(markdown).blocks().stream()
                .filter(Block::isText)
                .map(b -> b.prose().text())
                .collect(Collectors.joining(" "));
    }

    /** A line of plain text so that Markdown shows it as it is, its first characters above all. */
    static String escapeStart(String line) {
        if (line.isEmpty()) {
            return line;
        }
        char c = line.charAt(0);
        boolean block = c == '#' || c == '>' || c == '|' || c == '=' || c == '~' || line.startsWith("```");
        if (block) {
            return "\\" + line;
        }
        boolean bullet = (c == '-' || c == '+' || c == '*')
                && (line.length() == 1 || line.charAt(1) == ' ' || line.charAt(1) == c);
        if (bullet) {
            return "\\" + line;
        }
        int digits = 0;
        while (digits < line.length() && digits < 10 && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > 0
                && digits + 1 < line.length()
                && (line.charAt(digits) == '.' || line.charAt(digits) == ')')
                && line.charAt(digits + 1) == ' ';
        return numbered ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }
}
