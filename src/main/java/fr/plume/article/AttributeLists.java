package fr.plume.article;

/**
 * Reads attribute lists of kramdown, Pandoc and Cecil: {@code {: .lead}}, {@code {#prix}}, {@code {title="Prix"}},
 * {@code {controls width=200}}.
 */
final class AttributeLists {

    /** Longer ones are no attribute lists; the limit keeps the search linear. */
    private static final int LONGEST = 500;

    private AttributeLists() {}

    /** The offset after the list that opens with the brace at {@code start}, on one line, or -1. */
    static int end(String text, int start, int limit) {
        int last = Math.min(limit, start + LONGEST);
        int i = start + 1;
        if (i < last && text.charAt(i) == ':') {
            return closing(text, i + 1, last);
        }
        int attributes = 0;
        while (i < last) {
            char c = text.charAt(i);
            if (c == '}') {
                return attributes > 0 ? i + 1 : -1;
            }
            if (c == ' ') {
                i++;
                continue;
            }
            int end = attribute(text, i, last);
            if (end < 0) {
                return -1;
            }
            // A bare word alone is no list, but a place left to be filled perhaps.
            attributes += isBareWord(text, i, end) ? 0 : 1;
            i = end;
        }
        return -1;
    }

    private static int closing(String text, int from, int last) {
        for (int i = from; i < last && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '}') {
                return i + 1;
            }
        }
        return -1;
    }

    private static int attribute(String text, int start, int last) {
        char first = text.charAt(start);
        int from = first == '#' || first == '.' ? start + 1 : start;
        int end = from;
        while (end < last && isName(text.charAt(end))) {
            end++;
        }
        if (end == from) {
            return -1;
        }
        if (from > start) {
            return end;
        }
        if (end < last && (text.charAt(end) == ' ' || text.charAt(end) == '}')) {
            return end;
        }
        if (end + 1 >= last || text.charAt(end) != '=') {
            return -1;
        }
        char quote = text.charAt(end + 1);
        if (quote != '"' && quote != '\'') {
            return unquoted(text, end + 1, last);
        }
        for (int i = end + 2; i < last && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == quote) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isBareWord(String text, int start, int end) {
        return text.charAt(start) != '#'
                && text.charAt(start) != '.'
                && text.substring(start, end).indexOf('=') < 0;
    }

    /** Where a value without quotation marks ends, -1 when there is none. */
    private static int unquoted(String text, int start, int last) {
        int end = start;
        while (end < last && " }{\n\"'".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == start ? -1 : end;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
    }
}
