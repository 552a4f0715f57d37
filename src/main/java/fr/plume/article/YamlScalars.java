package fr.plume.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Scalars of YAML on one line, and whether they are so plain that nobody could read them otherwise. */
final class YamlScalars {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    /** What a plain scalar cannot begin with, or what means something there. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<";

    private YamlScalars() {}

    /**
     * The items of a list on one line.
     *
     * @param certain whether a YAML parser would read the same
     */
    record Items(List<String> values, boolean certain) {}

    /** Whether the text has none of the characters that YAML refuses or takes for line ends. */
    static boolean isPlainText(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean odd = c < ' ' && c != '\n'
                    || c >= 0x7f && c < 0xa0
                    || c == '\u2028'
                    || c == '\u2029'
                    || c == '\ufeff'
                    || c > '\ufffd'
                    || Character.isSurrogate(c) && !isPair(text, i, end);
            if (odd) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPair(String text, int i, int end) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** The offset of the colon after the key that begins at {@code start}, or -1. */
    static int colon(String text, int start, int lineEnd) {
        char quote = text.charAt(start);
        int from = start;
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, start + 1);
            from = close > 0 && close < lineEnd ? close + 1 : start;
        }
        for (int i = from; i < lineEnd; i++) {
            boolean after = text.charAt(i) == ':' && (i + 1 == lineEnd || text.charAt(i + 1) <= ' ');
            if (after) {
                return i > start ? i : -1;
            }
        }
        return -1;
    }

    static boolean isItem(String text, int start) {
        return start < text.length()
                && text.charAt(start) == '-'
                && (start + 1 == text.length() || text.charAt(start + 1) <= ' ');
    }

    /** A key without quotation marks. */
    static String key(String written) {
        return unquoted(written.strip());
    }

    static boolean isPlainKey(String text, Span key) {
        for (int i = key.start(); i < key.end(); i++) {
            char c = text.charAt(i);
            boolean word = c < 128 && Character.isLetterOrDigit(c) || c == '_' || c == '-' && i > key.start();
            if (!word) {
                return false;
            }
        }
        return true;
    }

    /** What a scalar says, as well as can be told. */
    static String value(String written) {
        if (NULLS.contains(written)) {
            return "";
        }
        char first = written.charAt(0);
        if (first == '"' || first == '\'') {
            return unquoted(written);
        }
        int comment = written.indexOf(" #");
        return comment < 0 ? written : written.substring(0, comment).stripTrailing();
    }

    private static String unquoted(String written) {
        char first = written.isEmpty() ? ' ' : written.charAt(0);
        boolean quoted = (first == '"' || first == '\'')
                && written.length() > 1
                && written.charAt(written.length() - 1) == first;
        if (!quoted) {
            return written;
        }
        String inside = written.substring(1, written.length() - 1);
        return first == '\''
                ? inside.replace("''", "'")
                : inside.replace("\\\"", "\"").replace("\\\\", "\\");
    }

    /** Whether a YAML parser would read {@code written} as {@link #value} does. */
    static boolean isCertain(String written) {
        if (written.isEmpty()) {
            return true;
        }
        char first = written.charAt(0);
        String inside = written.length() > 1 ? written.substring(1, written.length() - 1) : "";
        boolean closed = written.length() > 1 && written.charAt(written.length() - 1) == first;
        if (first == '"') {
            return closed && inside.indexOf('"') < 0 && inside.indexOf('\\') < 0;
        }
        if (first == '\'') {
            return closed && inside.replace("''", "").indexOf('\'') < 0;
        }
        return INDICATORS.indexOf(first) < 0
                && !written.contains(": ")
                && !written.contains(" #")
                && !written.endsWith(":");
    }

    /** The items of a list between square brackets. */
    static Items flow(String written) {
        List<String> values = new ArrayList<>();
        boolean certain = true;
        int end = written.length() - 1;
        int i = 1;
        while (i < end) {
            int start = Lines.skipBlanks(written, i);
            int after = Math.min(end, itemEnd(written, start, end));
            String item = written.substring(Math.min(start, after), after).stripTrailing();
            boolean quoted = !item.isEmpty() && (item.charAt(0) == '"' || item.charAt(0) == '\'');
            certain &= isCertain(item)
                    && !item.isEmpty()
                    && (quoted || item.chars().noneMatch(c -> ",[]{}:#".indexOf(c) >= 0));
            String value = value(item);
            if (!value.isEmpty()) {
                values.add(value);
            }
            i = after + 1;
        }
        return new Items(values, certain);
    }

    private static int itemEnd(String written, int start, int end) {
        char quote = start < end ? written.charAt(start) : ' ';
        int i = start;
        if (quote == '"' || quote == '\'') {
            int close = written.indexOf(quote, start + 1);
            i = close < 0 ? end : close + 1;
        }
        while (i < end && written.charAt(i) != ',') {
            i++;
        }
        return i;
    }
}
