package fr.plume.article;

/** Where lines, paragraphs and fences of a Markdown text begin and end; all offsets count in that text. */
final class Lines {

    private static final int FENCE = 3;

    private Lines() {}

    /** The offset of the line feed that ends the line of {@code from}, or of the end of the text. */
    static int end(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The start of the next line, or the end of the text. */
    static int next(String text, int from) {
        return Math.min(text.length(), end(text, from) + 1);
    }

    static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    static int trimEnd(String text, int start, int end) {
        int i = end;
        while (i > start && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
            i--;
        }
        return i;
    }

    static boolean isBlank(String text, int start) {
        int i = skipBlanks(text, start);
        return i == text.length() || text.charAt(i) == '\n';
    }

    /** The end of the last line before the next blank one. */
    static int paragraphEnd(String text, int from) {
        int end = end(text, from);
        while (end < text.length() && !isBlank(text, end + 1)) {
            end = end(text, end + 1);
        }
        return end;
    }

    /** Where the content of a line begins, behind its indentation and the marks of quotations and list items. */
    static int content(String text, int lineStart) {
        int i = skipBlanks(text, lineStart);
        while (i < text.length()) {
            int after = afterMark(text, i);
            if (after == i) {
                return i;
            }
            i = skipBlanks(text, after);
        }
        return i;
    }

    private static int afterMark(String text, int i) {
        char c = text.charAt(i);
        if (c == '>') {
            return i + 1;
        }
        int mark = i;
        if (c == '-' || c == '*' || c == '+') {
            mark = i + 1;
        } else {
            while (mark < text.length() && mark - i < 9 && Character.isDigit(text.charAt(mark))) {
                mark++;
            }
            boolean numbered =
                    mark > i && mark < text.length() && (text.charAt(mark) == '.' || text.charAt(mark) == ')');
            mark = numbered ? mark + 1 : i;
        }
        boolean spaced = mark > i && mark < text.length() && text.charAt(mark) == ' ';
        return spaced ? mark : i;
    }

    /** The start of the line after the fenced code that opens at {@code content}; {@code content} when none does. */
    static int fenceEnd(String text, int content) {
        int length = fence(text, content);
        if (length < FENCE) {
            return content;
        }
        char mark = text.charAt(content);
        int lineEnd = end(text, content);
        if (mark == '`' && text.substring(content + length, lineEnd).indexOf('`') >= 0) {
            return content;
        }
        int line = next(text, content);
        while (line < text.length()) {
            int start = content(text, line);
            int closing = start < text.length() && text.charAt(start) == mark ? fence(text, start) : 0;
            if (closing >= length && isBlank(text, start + closing)) {
                return next(text, start);
            }
            line = next(text, start);
        }
        return text.length();
    }

    /** The length of the run of backticks or tildes at {@code start}. */
    private static int fence(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '`' && text.charAt(start) != '~') {
            return 0;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end - start;
    }
}
