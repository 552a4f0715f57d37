package fr.plume.article;

import fr.plume.text.Characters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The metadata at the head of a file.
 *
 * @param entries by key, in the order of the file; nested keys are joined with a dot ({@code seo.title})
 * @param span the whole of it, fences included; empty when there is none
 * @param problem what YAML refuses of it, in the parser's words, and where; entries were then read line by line
 */
public record FrontMatter(Map<String, Entry> entries, Span span, Optional<Problem> problem) {

    /** No metadata. */
    public static final FrontMatter NONE = new FrontMatter(Map.of(), Span.START, Optional.empty());

    /**
     * A key with its value.
     *
     * @param values the value; several for a list, none for an empty value; scalars as text
     * @param key where the key stands
     * @param value where the value stands, its quotation marks included
     */
    public record Entry(List<String> values, Span key, Span value) {}

    /** A fault of syntax. */
    public record Problem(String description, Span span) {}

    /** Parents under which sites keep what search engines are told; a title under another parent is another thing's. */
    private static final List<String> PARENTS = List.of("seo", "meta", "metadata", "head", "yoast", "params", "extra");

    /** The entry of {@code key}; else that of {@code seo.key}, or of another parent for metadata; else in another case. */
    public Optional<Entry> entry(String key) {
        Entry direct = entries.get(key);
        if (direct == null && nested()) {
            for (int i = 0; direct == null && i < PARENTS.size(); i++) {
                direct = entries.get(PARENTS.get(i) + "." + key);
            }
        }
        if (direct != null) {
            return Optional.of(direct);
        }
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(key)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private boolean nested() {
        for (String key : entries.keySet()) {
            if (key.indexOf('.') > 0) {
                return true;
            }
        }
        return false;
    }

    /** The single text of {@code key}, when there is one and it is not blank. */
    public Optional<String> text(String key) {
        return entry(key)
                .filter(e -> e.values().size() == 1)
                .map(e -> Characters.stripped(e.values().get(0)))
                .filter(s -> !s.isEmpty());
    }
}
