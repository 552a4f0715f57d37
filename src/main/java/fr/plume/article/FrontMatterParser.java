package fr.plume.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the metadata at the head of a Markdown file. */
final class FrontMatterParser {

    private FrontMatterParser() {}

    /** The metadata of {@code file}; {@link FrontMatter#NONE} when it does not begin with any. */
    static FrontMatter parse(TextFile file) {
        String text = file.text();
        if (!text.startsWith("---\n")) {
            return FrontMatter.NONE;
        }
        int close = text.indexOf("\n---", 3);
        if (close < 0) {
            return FrontMatter.NONE;
        }
        Map<String, FrontMatter.Entry> entries = new LinkedHashMap<>();
        int at = 4;
        while (at <= close) {
            int end = text.indexOf('\n', at);
            int colon = text.indexOf(':', at);
            if (colon > at && colon < end) {
                String value = text.substring(colon + 1, end).strip();
                if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
                    value = value.substring(1, value.length() - 1);
                }
                entries.put(
                        text.substring(at, colon).strip(),
                        new FrontMatter.Entry(
                                value.isEmpty() ? List.of() : List.of(value),
                                new Span(at, colon),
                                new Span(colon + 1, end)));
            }
            at = end + 1;
        }
        int after = text.indexOf('\n', close + 1);
        return new FrontMatter(entries, new Span(0, after < 0 ? text.length() : after + 1), Optional.empty());
    }
}
