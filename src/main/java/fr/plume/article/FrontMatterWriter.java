package fr.plume.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes front matter: {@code ---} at the first byte, one {@code key: value} a line in the order of adding, strings between
 * double quotation marks and never folded, numbers and truth values bare, lists and maps on one line, line feeds only.
 */
public final class FrontMatterWriter {

    private static final String FENCE = "---\n";

    private final Map<String, String> lines = new LinkedHashMap<>();

    /** Sets a text; the last value of a key counts. */
    public FrontMatterWriter put(String key, String value) {
        return line(key, quoted(value));
    }

    public FrontMatterWriter put(String key, long value) {
        return line(key, Long.toString(value));
    }

    public FrontMatterWriter put(String key, boolean value) {
        return line(key, Boolean.toString(value));
    }

    /** Sets a list of texts. */
    public FrontMatterWriter put(String key, List<String> values) {
        return line(key, values.stream().map(FrontMatterWriter::quoted).collect(Collectors.joining(", ", "[", "]")));
    }

    /** Sets a map of texts, in its own order. */
    public FrontMatterWriter put(String key, Map<String, String> values) {
        return line(key, map(values));
    }

    /** Sets a list of maps of texts. */
    public FrontMatterWriter putMaps(String key, List<Map<String, String>> values) {
        return line(key, values.stream().map(FrontMatterWriter::map).collect(Collectors.joining(", ", "[", "]")));
    }

    private static String map(Map<String, String> values) {
        return values.entrySet().stream()
                .map(e -> quoted(e.getKey()) + ": " + quoted(e.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private FrontMatterWriter line(String key, String value) {
        boolean plain = !key.isEmpty() && YamlScalars.isPlainKey(key, new Span(0, key.length()));
        lines.put(plain ? key : quoted(key), value);
        return this;
    }

    /** A YAML scalar between double quotation marks, on one line. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default ->
                    quoted.append(YamlScalars.isPlainText(text, i, i + 1) || isPair(text, i) ? shown(c) : hex(c));
            }
        }
        return quoted.append('"').toString();
    }

    private static String shown(char c) {
        return String.valueOf(c);
    }

    /** Half of a character beyond the first plane, with its other half beside it. */
    private static boolean isPair(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** Half a character alone has no place in YAML. */
    private static String hex(char c) {
        return Character.isSurrogate(c) ? "\ufffd" : String.format(Locale.ROOT, "\\u%04x", (int) c);
    }

    /** The front matter, fences included; ends in a line feed. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(FENCE);
        lines.forEach(
                (key, value) -> text.append(key).append(": ").append(value).append('\n'));
        return text.append(FENCE).toString();
    }
}
