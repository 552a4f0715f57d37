package fr.plume.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that YAML refuses because they lack quotation marks: {@code title: Le pain : pas à pas}.
 *
 * <p>Found only where the marks make all of the metadata readable, and every value what anybody reads there.
 */
public final class UnquotedValues {

    /** What a value without quotation marks cannot begin with, when it is no list, map, block or reference. */
    private static final String RESERVED = "@`%";

    /** What begins something else than a value without quotation marks. */
    private static final String OTHERWISE = "\"'[{|>&*!#";

    private UnquotedValues() {}

    /**
     * A value and how it is written between quotation marks.
     *
     * @param span where it stands, without the space around it
     */
    public record Value(Span span, String quoted) {}

    /** The values to quote in an article's metadata, in their order; none when that would not mend it. */
    public static List<Value> in(Article article) {
        FrontMatter known = article.frontMatter();
        String text = article.file().text();
        boolean fenced = text.startsWith("---\n");
        if (known.problem().isEmpty() || !fenced) {
            return List.of();
        }
        int end = known.span().end();
        List<Value> values = new ArrayList<>();
        StringBuilder mended = new StringBuilder();
        int done = 0;
        for (int line = Lines.next(text, 0); line < end; line = Lines.next(text, line)) {
            Span span = value(text, line);
            if (span != null) {
                Value value = new Value(span, quoted(text.substring(span.start(), span.end())));
                values.add(value);
                mended.append(text, done, span.start()).append(value.quoted());
                done = span.end();
            }
        }
        mended.append(text, done, end);
        FrontMatter read = FrontMatterParser.parse(TextFile.of(mended.toString()));
        return read.problem().isEmpty() && isSame(known, read) ? List.copyOf(values) : List.of();
    }

    private static boolean isSame(FrontMatter known, FrontMatter read) {
        return known.entries().keySet().equals(read.entries().keySet())
                && known.entries().entrySet().stream()
                        .allMatch(e -> e.getValue()
                                .values()
                                .equals(read.entries().get(e.getKey()).values()));
    }

    /** The value of the line's key when it has no quotation marks and needs them, else null. */
    private static @Nullable Span value(String text, int line) {
        int end = Lines.end(text, line);
        int key = Lines.skipBlanks(text, line);
        int colon = key < end ? YamlScalars.colon(text, key, end) : -1;
        int from = colon < 0 ? end : Lines.skipBlanks(text, colon + 1);
        int to = Lines.trimEnd(text, from, end);
        if (from >= to || OTHERWISE.indexOf(text.charAt(from)) >= 0) {
            return null;
        }
        String value = text.substring(from, to);
        boolean refused = RESERVED.indexOf(value.charAt(0)) >= 0 || value.contains(": ") || value.endsWith(":");
        return refused && !value.contains(" #") && value.chars().allMatch(c -> c >= ' ') ? new Span(from, to) : null;
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
