package fr.plume.check;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What comments in an article silence: {@code <!-- plume-disable ID -->} up to {@code <!-- plume-enable ID -->} or the end,
 * and {@code <!-- plume-disable-line ID -->} on its own line, {@code <!-- plume-disable-next-line ID -->} on the one below. Several ids may follow each other; none means every rule.
 *
 * <p>A {@code plume-disable} before the first text counts from line 1, where faults of the metadata are reported: no comment
 * can stand above front matter.
 */
public final class Suppressions {

    /** Nothing is silenced. */
    public static final Suppressions NONE = new Suppressions();

    private static final String EVERY_RULE = "";
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final String ORDER = "plume-";
    private static final Set<String> ORDERS =
            Set.of("plume-disable", "plume-enable", "plume-disable-line", "plume-disable-next-line");

    /** By rule, the last line of each silenced stretch by its first; stretches neither overlap nor touch. */
    private final Map<String, TreeMap<Integer, Integer>> silenced = new HashMap<>();

    private final Map<String, Integer> open = new HashMap<>();

    /** By rule, the first line of a comment that names it. */
    private final Map<String, Integer> named = new LinkedHashMap<>();

    private Suppressions() {}

    /** The suppressions written in {@code article}. */
    public static Suppressions in(Article article) {
        Suppressions suppressions = new Suppressions();
        String text = article.file().text();
        int start = text.indexOf(OPEN, article.frontMatter().span().end());
        if (start < 0) {
            return suppressions;
        }
        int firstText = firstText(article);
        List<Span> code = code(article);
        int nextCode = 0;
        while (start >= 0) {
            int end = text.indexOf(CLOSE, start + OPEN.length());
            if (end < 0) {
                break;
            }
            while (nextCode < code.size() && code.get(nextCode).end() <= start) {
                nextCode++;
            }
            boolean isCode = nextCode < code.size() && code.get(nextCode).start() <= start;
            String comment = text.substring(start + OPEN.length(), end).strip();
            if (!isCode && comment.startsWith(ORDER)) {
                int line = article.file().line(start);
                suppressions.order(comment, start < firstText ? 1 : line, line);
            }
            start = text.indexOf(OPEN, isCode ? start + OPEN.length() : end + CLOSE.length());
        }
        suppressions.open.forEach((rule, line) -> suppressions.add(rule, line, Integer.MAX_VALUE));
        return suppressions;
    }

    private static int firstText(Article article) {
        return article.blocks().stream()
                .filter(b -> b.kind() != Block.Kind.HTML)
                .findFirst()
                .map(b -> b.span().start())
                .orElse(Integer.MAX_VALUE);
    }

    /** Where code stands, in the order of the file: a comment shown as code is no comment. */
    private static List<Span> code(Article article) {
        List<Span> code = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.CODE) {
                code.add(block.span());
            }
            for (Inline inline : block.prose().inlines()) {
                if (inline.kind() == Inline.Kind.CODE) {
                    code.add(inline.span());
                }
            }
        }
        code.sort(Comparator.comparingInt(Span::start));
        return code;
    }

    private void order(String words, int line, int written) {
        String[] parts = words.split("[ ,\t\n]+");
        List<String> rules =
                parts.length == 1 ? List.of(EVERY_RULE) : List.of(parts).subList(1, parts.length);
        for (String rule : rules) {
            if (!rule.isEmpty() && !Character.isLetter(rule.charAt(0))) {
                // « too-short — it is a notice »: reasons follow the ids.
                break;
            }
            if (ORDERS.contains(parts[0])) {
                named.putIfAbsent(rule, written);
            }
            switch (parts[0]) {
                case "plume-disable" -> open.putIfAbsent(rule, line);
                case "plume-enable" -> close(rule, line);
                case "plume-disable-line" -> add(rule, line, line);
                case "plume-disable-next-line" -> add(rule, written + 1, written + 1);
                default -> {}
            }
        }
    }

    private void close(String rule, int line) {
        for (String one : rule.equals(EVERY_RULE) ? Set.copyOf(open.keySet()) : Set.of(rule)) {
            Integer since = open.remove(one);
            if (since != null) {
                add(one, since, line);
            }
        }
    }

    /** Adds a stretch of lines, swallowing those that it meets. */
    private void add(String rule, int first, int last) {
        TreeMap<Integer, Integer> stretches = silenced.computeIfAbsent(rule, r -> new TreeMap<>());
        int from = first;
        int to = last;
        for (Map.Entry<Integer, Integer> met = stretches.floorEntry(to);
                met != null && met.getValue() >= from;
                met = stretches.floorEntry(to)) {
            from = Math.min(from, met.getKey());
            to = Math.max(to, met.getValue());
            stretches.remove(met.getKey());
        }
        stretches.put(from, to);
    }

    /** The first rule that a comment names and that is none of {@code known}, with the 1-based line of the comment. */
    Optional<Map.Entry<String, Integer>> unknown(Collection<String> known) {
        return named.entrySet().stream()
                .filter(e -> !e.getKey().equals(EVERY_RULE) && !known.contains(e.getKey()))
                .findFirst();
    }

    /** Whether nothing is silenced. */
    public boolean isEmpty() {
        return silenced.isEmpty();
    }

    /** Whether a comment silences this rule on a 1-based line. */
    public boolean silence(String rule, int line) {
        return !silenced.isEmpty() && (holds(rule, line) || holds(EVERY_RULE, line));
    }

    private boolean holds(String rule, int line) {
        TreeMap<Integer, Integer> stretches = silenced.get(rule);
        Map.Entry<Integer, Integer> before = stretches == null ? null : stretches.floorEntry(line);
        return before != null && line <= before.getValue();
    }
}
