package fr.plume.article;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the metadata at the head of a Markdown file: YAML between {@code ---} lines, TOML between {@code +++} lines (Hugo),
 * JSON between braces or behind {@code ---json}, bare headers up to a {@code ---} line (Hexo) or to a blank line (Pelican).
 */
final class FrontMatterParser {

    /** Keys that make a bare first line a header and not a sentence with a colon. */
    private static final Set<String> HEADERS = Set.of(
            "author",
            "authors",
            "category",
            "categories",
            "date",
            "description",
            "draft",
            "keyphrase",
            "keywords",
            "lang",
            "language",
            "layout",
            "modified",
            "permalink",
            "slug",
            "status",
            "subtitle",
            "summary",
            "tags",
            "template",
            "title");

    /** In JSON a longer value is the article itself, wrapped by whoever wrote it. */
    private static final int LONGEST_VALUE = 2000;

    private final String text;

    private FrontMatterParser(String text) {
        this.text = text;
    }

    /** The metadata of {@code file}; {@link FrontMatter#NONE} when it does not begin with any. */
    static FrontMatter parse(TextFile file) {
        String text = file.text();
        if (text.isEmpty()) {
            return FrontMatter.NONE;
        }
        FrontMatterParser parser = new FrontMatterParser(text);
        return switch (text.charAt(0)) {
            case '-' -> parser.named();
            case '+' -> parser.isFence(0, "+++") ? parser.toml("+++") : FrontMatter.NONE;
            case '{' -> parser.json();
            default -> parser.bare();
        };
    }

    /** Metadata between lines of dashes; the first may name a language. */
    private FrontMatter named() {
        if (isFence(0, "---toml")) {
            return toml("---");
        }
        int close = isFence(0, "---json") ? closing(Lines.next(text, 0), "---", "---") : -1;
        if (close > 0) {
            return object(Lines.next(text, 0), close, Lines.next(text, close));
        }
        return isFence(0, "---") || isFence(0, "---yaml") || isFence(0, "---yml") ? fenced() : FrontMatter.NONE;
    }

    /** An object of JSON with text below it; a file that is nothing but JSON is an answer in a wrapper. */
    private FrontMatter json() {
        int close = BracketEnd.of(text);
        boolean alone = close > 0 && Lines.isBlank(text, close);
        int end = alone ? Lines.next(text, close) : 0;
        return end > 0 && !text.substring(end).isBlank() ? object(0, close, end) : FrontMatter.NONE;
    }

    /** JSON is YAML, but for its tabs. */
    private FrontMatter object(int start, int end, int after) {
        FrontMatter read = YamlTree.read(text.replace('\t', ' '), new Span(start, end), new Span(0, after));
        boolean header = read.entries().keySet().stream().anyMatch(k -> HEADERS.contains(k.toLowerCase(Locale.ROOT)));
        boolean article = read.entries().values().stream()
                .flatMap(e -> e.values().stream())
                .anyMatch(v -> v.length() > LONGEST_VALUE);
        return header && !article ? read : FrontMatter.NONE;
    }

    private FrontMatter fenced() {
        int start = Lines.next(text, 0);
        int close = closing(start, "---", "...");
        if (close < 0) {
            return unclosed(start);
        }
        int end = Lines.next(text, close);
        if (text.substring(start, close).isBlank() && start == close) {
            return new FrontMatter(Map.of(), new Span(0, end), Optional.empty());
        }
        if (!isMetadata(start, close)) {
            return FrontMatter.NONE;
        }
        return yaml(start, close, new Span(0, end));
    }

    /** Whether the first line that is not blank or a comment is a key, and not prose after a thematic break. */
    private boolean isMetadata(int start, int close) {
        int line = start;
        while (line < close && (Lines.isBlank(text, line) || text.charAt(line) == '#')) {
            line = Lines.next(text, line);
        }
        return line < close && (!key(line).isEmpty() || isSpacedHeader(line));
    }

    /** YAML allows a space before the colon; French prose has one too, so the key must be one that only headers have. */
    private boolean isSpacedHeader(int line) {
        int colon = text.indexOf(" : ", line);
        return colon > 0
                && colon < Lines.end(text, line)
                && HEADERS.contains(text.substring(line, colon).stripTrailing());
    }

    private FrontMatter yaml(int start, int close, Span span) {
        YamlLines.Read read = YamlLines.read(text, start, close);
        if (read.certain()) {
            return new FrontMatter(read.entries(), span, Optional.empty());
        }
        FrontMatter parsed = YamlTree.read(text, new Span(start, close), span);
        if (parsed.problem().isEmpty()) {
            return parsed;
        }
        boolean prose = read.others() > read.entries().size();
        return prose ? FrontMatter.NONE : new FrontMatter(read.entries(), span, parsed.problem());
    }

    /** Metadata that nothing closes ends at the first blank line. */
    private FrontMatter unclosed(int start) {
        if (!HEADERS.contains(key(start).toLowerCase(Locale.ROOT))) {
            return FrontMatter.NONE;
        }
        int end = Lines.next(text, Lines.paragraphEnd(text, start));
        Span span = new Span(0, end);
        FrontMatter.Problem problem = new FrontMatter.Problem("missing closing ---", new Span(0, 3));
        return new FrontMatter(YamlLines.read(text, start, end).entries(), span, Optional.of(problem));
    }

    private FrontMatter toml(String fence) {
        int start = Lines.next(text, 0);
        int close = closing(start, fence, fence);
        return close < 0
                ? FrontMatter.NONE
                : TomlLines.read(text, new Span(start, close), new Span(0, Lines.next(text, close)));
    }

    /** Headers without an opening line. */
    private FrontMatter bare() {
        if (!HEADERS.contains(key(0).toLowerCase(Locale.ROOT))) {
            return FrontMatter.NONE;
        }
        int line = 0;
        int known = 0;
        while (line < text.length() && !Lines.isBlank(text, line)) {
            if (isFence(line, "---")) {
                return yaml(0, line, new Span(0, Lines.next(text, line)));
            }
            String key = key(line);
            char first = text.charAt(line);
            if (key.isEmpty() && first != ' ' && first != '\t' && first != '-') {
                return FrontMatter.NONE;
            }
            known += HEADERS.contains(key.toLowerCase(Locale.ROOT)) ? 1 : 0;
            line = Lines.next(text, line);
        }
        boolean pelican = known > 1 || key(0).equalsIgnoreCase("title");
        int after = line < text.length() ? Lines.next(text, line) : line;
        return pelican ? headers(line, after) : FrontMatter.NONE;
    }

    /** Pelican's headers: keys in any case, values as they are. */
    private FrontMatter headers(int end, int after) {
        Map<String, FrontMatter.Entry> entries = new LinkedHashMap<>();
        YamlLines.read(text, 0, end)
                .entries()
                .forEach((key, entry) -> entries.putIfAbsent(key.toLowerCase(Locale.ROOT), entry));
        return new FrontMatter(entries, new Span(0, after), Optional.empty());
    }

    /** The key that a line begins with, up to a colon and a space; empty when it begins with none. */
    private String key(int line) {
        boolean quoted = line < text.length() && (text.charAt(line) == '"' || text.charAt(line) == '\'');
        int start = quoted ? line + 1 : line;
        int end = start;
        while (end < text.length() && isKey(text.charAt(end), end > start)) {
            end++;
        }
        int colon = quoted && end < text.length() && text.charAt(end) == text.charAt(line) ? end + 1 : end;
        int behind = colon;
        // « title : Le port »: YAML allows spaces before the colon; prose has them too, so only before known keys.
        while (behind < text.length()
                && text.charAt(behind) == ' '
                && HEADERS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
            behind++;
        }
        colon = behind;
        boolean key = colon < text.length() && text.charAt(colon) == ':' && end > start;
        boolean spaced = key && (colon + 1 == text.length() || Character.isWhitespace(text.charAt(colon + 1)));
        return spaced ? text.substring(start, end) : "";
    }

    private static boolean isKey(char c, boolean inside) {
        return Character.isLetter(c) || c == '_' || inside && (Character.isDigit(c) || c == '-' || c == '.');
    }

    private int closing(int from, String fence, String other) {
        int line = from;
        while (line < text.length()) {
            if (isFence(line, fence) || isFence(line, other)) {
                return line;
            }
            line = Lines.next(text, line);
        }
        return -1;
    }

    private boolean isFence(int line, String fence) {
        return text.startsWith(fence, line) && Lines.isBlank(text, line + fence.length());
    }
}
