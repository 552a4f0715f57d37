package fr.plume.check;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What comments in an article silence: {@code <!-- plume-disable ID -->} up to {@code <!-- plume-enable ID -->} or the end,
 * and {@code <!-- plume-disable-line ID -->} on its own line. Several ids may follow each other; none means every rule.
 *
 * <p>A {@code plume-disable} before the first text counts from line 1, where faults of the metadata are reported: no comment
 * can stand above front matter.
 */
public final class Suppressions {

    private static final String EVERY_RULE = "";
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    /** Lines from first to last, both included. */
    private record Lines(int first, int last) {}

    private final Map<String, List<Lines>> silenced = new HashMap<>();
    private final Map<String, Integer> open = new HashMap<>();

    private Suppressions() {}

    /** The suppressions written in {@code article}. */
    public static Suppressions in(Article article) {
        Suppressions suppressions = new Suppressions();
        String text = article.file().text();
        int start = text.indexOf(OPEN, article.frontMatter().span().end());
        while (start >= 0) {
            int at = start + OPEN.length();
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            int end = text.startsWith("plume-", at) ? text.indexOf(CLOSE, at) : -1;
            if (end >= 0 && !isCode(article, start)) {
                int line = isBeforeText(article, start) ? 1 : article.file().line(start);
                suppressions.order(text.substring(at, end).strip(), line);
            }
            start = text.indexOf(OPEN, at);
        }
        suppressions.open.forEach((rule, line) -> suppressions.add(rule, new Lines(line, Integer.MAX_VALUE)));
        return suppressions;
    }

    private static boolean isCode(Article article, int offset) {
        Span span = new Span(offset, offset + OPEN.length());
        return article.blocks().stream()
                .filter(b -> b.span().contains(span))
                .anyMatch(b -> b.kind() == Block.Kind.CODE
                        || b.prose().inlines().stream()
                                .anyMatch(i ->
                                        i.kind() == Inline.Kind.CODE && i.span().contains(span)));
    }

    private static boolean isBeforeText(Article article, int start) {
        return article.blocks().stream()
                .filter(b -> b.kind() != Block.Kind.HTML)
                .findFirst()
                .map(b -> start < b.span().start())
                .orElse(true);
    }

    private void order(String words, int line) {
        String[] parts = words.split("[ ,\t\n]+");
        List<String> rules =
                parts.length == 1 ? List.of(EVERY_RULE) : List.of(parts).subList(1, parts.length);
        for (String rule : rules) {
            switch (parts[0]) {
                case "plume-disable" -> open.putIfAbsent(rule, line);
                case "plume-enable" -> close(rule, line);
                case "plume-disable-line" -> add(rule, new Lines(line, line));
                default -> {}
            }
        }
    }

    private void close(String rule, int line) {
        for (String one : rule.equals(EVERY_RULE) ? Set.copyOf(open.keySet()) : Set.of(rule)) {
            Integer since = open.remove(one);
            if (since != null) {
                add(one, new Lines(since, line));
            }
        }
    }

    private void add(String rule, Lines lines) {
        silenced.computeIfAbsent(rule, r -> new ArrayList<>()).add(lines);
    }

    /** Whether a comment silences this rule on a 1-based line. */
    public boolean silence(String rule, int line) {
        return !silenced.isEmpty() && (holds(rule, line) || holds(EVERY_RULE, line));
    }

    private boolean holds(String rule, int line) {
        return silenced.getOrDefault(rule, List.of()).stream().anyMatch(l -> l.first() <= line && line <= l.last());
    }
}
