package fr.plume.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the TOML that Hugo's front matter uses: tables, strings of all four kinds, arrays, and other values as text. */
final class TomlLines {

    private final String text;
    private final int end;
    private final Map<String, FrontMatter.Entry> entries = new LinkedHashMap<>();
    private Optional<FrontMatter.Problem> problem = Optional.empty();
    private int at;
    private String table = "";

    private TomlLines(String text, Span toml) {
        this.text = text;
        this.at = toml.start();
        this.end = toml.end();
    }

    /** The entries of {@code toml}, a stretch of {@code text}; {@code span} is all of the metadata. */
    static FrontMatter read(String text, Span toml, Span span) {
        TomlLines lines = new TomlLines(text, toml);
        while (lines.at < lines.end) {
            lines.line();
        }
        return new FrontMatter(lines.entries, span, lines.problem);
    }

    private void line() {
        int start = Lines.skipBlanks(text, at);
        int lineEnd = Math.min(end, Lines.end(text, at));
        char first = start < lineEnd ? text.charAt(start) : '#';
        if (first == '[') {
            table = text.substring(start, lineEnd)
                            .replaceAll("[\\[\\]\"' ]", "")
                            .replaceAll("#.*", "") + ".";
        } else if (first != '#') {
            int equals = start;
            while (equals < lineEnd && text.charAt(equals) != '=') {
                equals++;
            }
            if (equals > start && equals < lineEnd) {
                entry(new Span(start, Lines.trimEnd(text, start, equals)), Lines.skipBlanks(text, equals + 1));
                return;
            }
            refuse("expected key = value", start, lineEnd);
        }
        at = Math.min(end, lineEnd + 1);
    }

    private void entry(Span key, int valueStart) {
        List<String> values = new ArrayList<>();
        int valueEnd = value(valueStart, values);
        String name =
                table + text.substring(key.start(), key.end()).replace("\"", "").replace("'", "");
        Span span =
                new Span(valueStart, Math.max(valueStart, Lines.trimEnd(text, valueStart, Math.min(valueEnd, end))));
        entries.put(name, new FrontMatter.Entry(List.copyOf(values), key, span));
        at = Math.min(end, Lines.next(text, Math.min(valueEnd, end)));
    }

    /** Reads a value; returns the offset after it. */
    private int value(int start, List<String> values) {
        char first = start < end ? text.charAt(start) : '\n';
        if (first == '[') {
            return array(start, values);
        }
        if (first == '"' || first == '\'') {
            return string(start, values);
        }
        int stop = start;
        while (stop < end && "\n,]#".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        String bare = text.substring(start, stop).strip();
        if (!bare.isEmpty()) {
            values.add(bare);
        }
        return stop;
    }

    private int array(int start, List<String> values) {
        int i = start + 1;
        while (i < end) {
            char c = text.charAt(i);
            if (c == ']') {
                return i + 1;
            }
            if (c == '#') {
                i = Lines.end(text, i);
            } else if (c == ',' || c <= ' ') {
                i++;
            } else {
                i = Math.max(i + 1, value(i, values));
            }
        }
        refuse("missing ]", start, start + 1);
        return end;
    }

    private int string(int start, List<String> values) {
        String quote = text.substring(start, start + 1);
        String mark = text.startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote;
        boolean escapes = quote.equals("\"");
        int i = start + mark.length();
        while (i < end && !text.startsWith(mark, i)) {
            if (mark.length() == 1 && text.charAt(i) == '\n') {
                break;
            }
            i += escapes && text.charAt(i) == '\\' ? 2 : 1;
        }
        if (i >= end || !text.startsWith(mark, i)) {
            refuse("string without end", start, start + mark.length());
            return Math.min(end, Lines.end(text, start));
        }
        String inside = text.substring(start + mark.length(), i);
        String value = mark.length() > 1 && inside.startsWith("\n") ? inside.substring(1) : inside;
        String read = escapes ? unescaped(value) : value;
        if (!read.isEmpty()) {
            values.add(read);
        }
        return i + mark.length();
    }

    private static String unescaped(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            char next = c == '\\' && i + 1 < value.length() ? value.charAt(i + 1) : 0;
            int code = next == 'u' ? 4 : next == 'U' ? 8 : 0;
            if (next == 0) {
                read.append(c);
            } else if (code > 0 && i + 2 + code <= value.length()) {
                read.append(codePoint(value.substring(i + 2, i + 2 + code)));
                i += 1 + code;
            } else {
                read.append(next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next);
                i++;
            }
        }
        return read.toString();
    }

    private static String codePoint(String hex) {
        try {
            return Character.toString(Integer.parseInt(hex, 16));
        } catch (IllegalArgumentException e) {
            return "\ufffd";
        }
    }

    private void refuse(String description, int start, int stop) {
        if (problem.isEmpty()) {
            problem = Optional.of(new FrontMatter.Problem(description, new Span(start, Math.max(start, stop))));
        }
    }
}
