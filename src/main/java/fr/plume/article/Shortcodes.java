package fr.plume.article;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads shortcodes between square brackets, as WordPress writes them: a name with attributes, or one that is closed
 * further on. A mere {@code [votre ville]} is none.
 */
final class Shortcodes {

    /** Those whose content is no prose. */
    private static final Set<String> OPAQUE =
            Set.of("audio", "code", "embed", "gist", "html", "php", "sourcecode", "video", "youtube");

    private static final int LONGEST = 1000;

    private final String text;
    private @Nullable Set<String> closed;

    Shortcodes(String text) {
        this.text = text;
    }

    /** The offset after the shortcode at {@code start}, or -1. */
    int end(int start, int limit, TemplateTags tags) {
        boolean closing = text.charAt(start + 1) == '/';
        int name = closing ? start + 2 : start + 1;
        int after = name;
        while (after < limit && isName(text.charAt(after), after > name)) {
            after++;
        }
        if (after == name || after >= limit) {
            return -1;
        }
        int end = text.charAt(after) == ']' ? after + 1 : closing ? -1 : attributes(after, limit);
        if (end < 0 || end < text.length() && "([:".indexOf(text.charAt(end)) >= 0) {
            return -1;
        }
        String word = text.substring(name, after);
        boolean bare = end == after + 1;
        if (bare && !closed().contains(word)) {
            return -1;
        }
        int close = !closing && OPAQUE.contains(word) && closed().contains(word)
                ? tags.find("[/" + word + "]", end, text.length())
                : -1;
        return Math.max(end, close);
    }

    /** The offset after the bracket that closes a list of attributes, or -1 when there is no attribute. */
    private int attributes(int from, int limit) {
        int i = Lines.skipBlanks(text, from);
        int name = i;
        while (i < limit && isName(text.charAt(i), true)) {
            i++;
        }
        if (i == from || i == name || i >= limit || text.charAt(i) != '=') {
            return -1;
        }
        int last = Math.min(limit, from + LONGEST);
        char quote = 0;
        for (; i < last; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == ']') {
                return i + 1;
            }
        }
        return -1;
    }

    private Set<String> closed() {
        if (closed == null) {
            closed = new HashSet<>();
            for (int i = text.indexOf("[/"); i >= 0; i = text.indexOf("[/", i + 2)) {
                int end = i + 2;
                while (end < text.length() && isName(text.charAt(end), end > i + 2)) {
                    end++;
                }
                if (end < text.length() && text.charAt(end) == ']') {
                    closed.add(text.substring(i + 2, end));
                }
            }
        }
        return closed;
    }

    private static boolean isName(char c, boolean inside) {
        return c >= 'a' && c <= 'z' || inside && (c >= '0' && c <= '9' || c == '_' || c == '-');
    }
}
