package fr.plume.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads YAML line by line: keys with a scalar, a list or a block scalar.
 *
 * <p>Two uses. Most front matter is so plain that this is all it needs: where every line was certain, the entries are those
 * that a full YAML parser would give, and it need not be loaded. And what YAML refuses is read this way as well as can be.
 */
final class YamlLines {

    /**
     * What was read.
     *
     * @param entries by key, nested keys joined with a dot
     * @param certain whether a YAML parser would read the same
     * @param others lines that fit nowhere
     */
    record Read(Map<String, FrontMatter.Entry> entries, boolean certain, int others) {}

    private static final int DEEPEST = 8;

    private final String text;
    private final Map<String, FrontMatter.Entry> entries = new LinkedHashMap<>();
    private boolean certain = true;
    private int others;

    private YamlLines(String text) {
        this.text = text;
    }

    /** The entries in the lines of {@code [start, end)}. */
    static Read read(String text, int start, int end) {
        YamlLines lines = new YamlLines(text);
        lines.certain = YamlScalars.isPlainText(text, start, end);
        lines.map(start, end, 0, "", 0);
        return new Read(lines.entries, lines.certain, lines.others);
    }

    /** Reads the keys that are indented by {@code indent}. */
    private void map(int start, int end, int indent, String prefix, int depth) {
        int line = start;
        while (line < end) {
            int content = Lines.skipBlanks(text, line);
            int next = Math.min(end, Lines.next(text, line));
            if (Lines.isBlank(text, line) || text.charAt(content) == '#') {
                certain &= content == line || Lines.isBlank(text, line);
                line = next;
                continue;
            }
            int colon = YamlScalars.colon(text, content, lineEnd(line, end));
            if (colon < 0 || content - line != indent) {
                certain = false;
                others++;
                line = next;
                continue;
            }
            int after = continuation(next, end, indent);
            entry(new Span(content, colon), new Span(next, after), prefix, depth);
            line = after;
        }
    }

    /** Where the lines that belong to the key above end. */
    private int continuation(int from, int end, int indent) {
        int line = from;
        int last = from;
        while (line < end) {
            int content = Lines.skipBlanks(text, line);
            boolean blank = Lines.isBlank(text, line);
            boolean item = !blank && content - line == indent && YamlScalars.isItem(text, content);
            if (!blank && content - line <= indent && !item) {
                break;
            }
            line = Math.min(end, Lines.next(text, line));
            last = blank ? last : line;
        }
        return last;
    }

    private void entry(Span written, Span below, String prefix, int depth) {
        String key = YamlScalars.key(text.substring(written.start(), written.end()));
        certain &= YamlScalars.isPlainKey(text, written);
        int lineEnd = lineEnd(written.end(), Integer.MAX_VALUE);
        int valueStart = Lines.skipBlanks(text, written.end() + 1);
        int valueEnd = Math.max(valueStart, Lines.trimEnd(text, written.end() + 1, lineEnd));
        String rest = valueStart >= lineEnd ? "" : text.substring(valueStart, valueEnd);
        if (below.start() == below.end()) {
            Span span =
                    rest.isEmpty() ? new Span(written.end() + 1, written.end() + 1) : new Span(valueStart, valueEnd);
            put(prefix + key, scalar(rest), written, span);
        } else if (rest.isEmpty() && isList(below)) {
            put(prefix + key, items(below), written, trimmed(below));
        } else if (rest.isEmpty() && depth < DEEPEST) {
            certain = false;
            int first = firstContent(below);
            map(below.start(), below.end(), first - lineStart(first), prefix + key + ".", depth + 1);
        } else {
            String value = block(rest, below);
            put(
                    prefix + key,
                    one(value),
                    written,
                    new Span(valueStart, trimmed(below).end()));
        }
    }

    private void put(String key, List<String> values, Span written, Span value) {
        certain &= entries.put(key, new FrontMatter.Entry(values, written, value)) == null;
    }

    private static List<String> one(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private List<String> scalar(String rest) {
        if (rest.startsWith("[") && rest.endsWith("]")) {
            YamlScalars.Items items = YamlScalars.flow(rest);
            certain &= items.certain();
            return items.values();
        }
        certain &= YamlScalars.isCertain(rest);
        return one(YamlScalars.value(rest));
    }

    private boolean isList(Span below) {
        return YamlScalars.isItem(text, firstContent(below));
    }

    private List<String> items(Span below) {
        List<String> values = new ArrayList<>();
        int first = firstContent(below);
        int indent = first - lineStart(first);
        for (int line = below.start(); line < below.end(); line = Math.min(below.end(), Lines.next(text, line))) {
            if (Lines.isBlank(text, line)) {
                continue;
            }
            int content = Lines.skipBlanks(text, line);
            certain &= content - line == indent && YamlScalars.isItem(text, content);
            boolean item = YamlScalars.isItem(text, content);
            int end = Lines.trimEnd(text, content, lineEnd(line, below.end()));
            String value = text.substring(Math.min(end, Lines.skipBlanks(text, item ? content + 1 : content)), end);
            certain &= YamlScalars.isCertain(value) && !value.isEmpty() && value.indexOf('[') != 0;
            String read = YamlScalars.value(value);
            if (!read.isEmpty()) {
                values.add(read);
            }
        }
        return values;
    }

    /** A scalar that goes on below its key: folded, or line for line. */
    private String block(String rest, Span below) {
        boolean literal = rest.equals("|") || rest.equals("|-");
        boolean folded = rest.equals(">") || rest.equals(">-");
        certain &= literal || folded;
        int first = firstContent(below);
        int indent = first - lineStart(first);
        StringBuilder value = new StringBuilder(literal || folded ? "" : YamlScalars.value(rest));
        for (int line = below.start(); line < below.end(); line = Math.min(below.end(), Lines.next(text, line))) {
            int content = Lines.skipBlanks(text, line);
            certain &= !Lines.isBlank(text, line) && content - line == indent && indent > 0;
            if (value.length() > 0) {
                value.append(literal ? '\n' : ' ');
            }
            int end = lineEnd(line, below.end());
            certain &= Lines.trimEnd(text, content, end) == end;
            value.append(text, Math.min(content, end), end);
        }
        return rest.equals("|") || rest.equals(">") ? value.append('\n').toString() : value.toString();
    }

    private int firstContent(Span below) {
        int line = below.start();
        while (Lines.isBlank(text, line) && line < below.end()) {
            line = Lines.next(text, line);
        }
        return Lines.skipBlanks(text, line);
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int line, int end) {
        return Math.min(end, Lines.end(text, line));
    }

    private Span trimmed(Span below) {
        int end = below.end();
        while (end > below.start() && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = firstContent(below);
        return new Span(Math.min(start, end), end);
    }
}
