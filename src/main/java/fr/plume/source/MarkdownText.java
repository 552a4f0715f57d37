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
        boolean onlyMarks = (c == '=' || c == '-') && line.chars().allMatch(d -> d == c || d == ' ');
        boolean block =
                c == '#' || c == '>' || c == '|' || onlyMarks || line.startsWith("~~~") || line.startsWith("```");
        boolean bullet = (c == '-' || c == '+' || c == '*') && (line.length() == 1 || line.charAt(1) == ' ');
        if (block || bullet) {
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

    /** Running text so that Markdown shows every character of it. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text, i)) {
                out.append('\\');
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private static boolean isMark(String text, int i) {
        char c = text.charAt(i);
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return switch (c) {
            case '\\', '*', '`', '[', ']' -> true;
            case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
            case '<' -> Character.isLetter(after) || after == '/' || after == '!' || after == '?';
            case '&' -> Character.isLetter(after) || after == '#';
            case '~' -> after == '~' || before == '~';
            case '{' -> after == '{' || after == '%' || after == ':';
            default -> false;
        };
    }
}
