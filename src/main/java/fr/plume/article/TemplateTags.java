package fr.plume.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one tag of a site generator at a given place. */
final class TemplateTags {

    /** Liquid and Hugo tags whose content is no prose. */
    private static final Set<String> OPAQUE = Set.of(
            "code",
            "codeblock",
            "comment",
            "highlight",
            "javascript",
            "katex",
            "math",
            "mermaid",
            "schema",
            "stylesheet");

    private static final String COMMENT = "{::comment}";

    private static final Set<String> SITE_PATHS = Set.of("{attach}", "{filename}", "{static}");

    private static final Set<String> CONTENTS = Set.of("[toc]", "[[toc]]", "[[_toc_]]", "[tocs]");

    /**
     * A tag.
     *
     * @param kind what it is
     * @param end the offset after it
     * @param block whether it is a block when it fills its line
     */
    record Tag(Masks.Kind kind, int end, boolean block) {}

    private final String text;
    /** Searches that failed: what was sought, and the end of the stretch searched. */
    private final Map<String, Integer> failures = new HashMap<>();

    private final Shortcodes shortcodes;

    TemplateTags(String text) {
        this.text = text;
        this.shortcodes = new Shortcodes(text);
    }

    /** The tag that begins at {@code start} and ends by {@code limit}, or null. */
    @Nullable
    Tag at(int start, int limit) {
        if (start + 2 >= text.length()) {
            return null;
        }
        return switch (text.charAt(start)) {
            case '{' -> braces(start, limit);
            case '[' -> brackets(start, limit);
            case '!' -> text.startsWith("![[", start) ? object(find("]]", start + 3, limit), true) : null;
            case '$' ->
                text.charAt(start + 1) == '$'
                        ? object(find("$$", start + 2, limit), true)
                        : object(Formulas.dollars(text, start, limit), true);
            case '\\' -> object(Formulas.backslash(text, start, limit, this), true);
            case '<' ->
                text.charAt(start + 1) == '%'
                        ? object(find("%>", start + 2, limit), true)
                        : object(Components.tag(text, start, limit), true);
            default -> null;
        };
    }

    private static @Nullable Tag object(int end, boolean block) {
        return end < 0 ? null : new Tag(Masks.Kind.OBJECT, end, block);
    }

    private static @Nullable Tag nothing(int end) {
        return end < 0 ? null : new Tag(Masks.Kind.ATTRIBUTES, end, true);
    }

    private @Nullable Tag braces(int start, int limit) {
        char next = text.charAt(start + 1);
        if (next == '%') {
            return object(opaque(start + 2, find("%}", start + 2, limit), "{%", "end", "%}"), true);
        }
        if (next == '{') {
            char third = text.charAt(start + 2);
            if (third == '<') {
                return object(opaque(start + 3, find(">}}", start + 3, limit), "{{<", "/", ">}}"), true);
            }
            if (third == '%') {
                return object(opaque(start + 3, find("%}}", start + 3, limit), "{{%", "/", "%}}"), true);
            }
            int end = find("}}", start + 2, limit);
            return object(end > 0 && end < text.length() && text.charAt(end) == '}' ? end + 1 : end, false);
        }
        if (next == '#' && text.charAt(start + 2) == ' ') {
            return object(find("#}", start + 2, limit), true);
        }
        if (next == '/' && text.charAt(start + 2) == '*') {
            return nothing(find("*/}", start + 3, limit));
        }
        if (text.startsWith(COMMENT, start)) {
            int end = find("{:/comment}", start, text.length());
            return nothing(end < 0 ? find("{:/}", start, text.length()) : end);
        }
        int end = AttributeLists.end(text, start, limit);
        return end < 0 ? siteAddress(start, limit) : new Tag(Masks.Kind.ATTRIBUTES, end, true);
    }

    /** Pelican's address of a file of the site, as a link's target; it may hold spaces. */
    private @Nullable Tag siteAddress(int start, int limit) {
        boolean target = start > 1 && text.charAt(start - 1) == '(' && text.charAt(start - 2) == ']';
        if (!target || SITE_PATHS.stream().noneMatch(p -> text.startsWith(p, start))) {
            return null;
        }
        int depth = 0;
        for (int i = start; i < limit && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0) {
                return object(i, false);
            }
        }
        return null;
    }

    /** The end of the closing tag when the one that ends at {@code end} opens something that is no prose. */
    private int opaque(int nameStart, int end, String open, String mark, String close) {
        int from = nameStart;
        while (from < end && (text.charAt(from) == ' ' || text.charAt(from) == '-')) {
            from++;
        }
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        if (end < 0 || !OPAQUE.contains(text.substring(from, to))) {
            return end;
        }
        String closing = mark + text.substring(from, to);
        if (failed(closing, text.length())) {
            return end;
        }
        int at = end;
        while ((at = find(open, at, text.length())) > 0) {
            int name = Lines.skipBlanks(text, text.startsWith("-", at) ? at + 1 : at);
            if (text.startsWith(closing, name)) {
                return Math.max(end, find(close, name, text.length()));
            }
        }
        failures.put(closing, text.length());
        return end;
    }

    private @Nullable Tag brackets(int start, int limit) {
        char next = text.charAt(start + 1);
        if (next == '^') {
            int end = footnoteEnd(text, start);
            return end < 0 ? null : new Tag(Masks.Kind.FOOTNOTE, end, false);
        }
        if (next == '!') {
            int end = find("]", start, Math.min(limit, start + 16));
            boolean alert = end > start + 3
                    && text.substring(start + 2, end - 1).chars().allMatch(c -> c >= 'A' && c <= 'Z');
            return alert ? new Tag(Masks.Kind.ATTRIBUTES, end, true) : null;
        }
        for (String contents : CONTENTS) {
            if (text.regionMatches(true, start, contents, 0, contents.length())) {
                return object(start + contents.length(), true);
            }
        }
        return object(shortcodes.end(start, limit, this), true);
    }

    /** Whether a footnote is defined at {@code start}. */
    static boolean isFootnoteDefinition(CharSequence text, int start) {
        int end = footnoteEnd(text, start);
        return end > 0 && end < text.length() && text.charAt(end) == ':';
    }

    /** The offset after the reference {@code [^id]} at {@code start}, or -1. */
    private static int footnoteEnd(CharSequence text, int start) {
        if (start + 3 >= text.length() || text.charAt(start) != '[' || text.charAt(start + 1) != '^') {
            return -1;
        }
        int last = Math.min(text.length(), start + 100);
        for (int i = start + 2; i < last; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i > start + 2 ? i + 1 : -1;
            }
            if (Character.isWhitespace(c) || c == '[') {
                return -1;
            }
        }
        return -1;
    }

    /** The offset after the next {@code sought} that ends by {@code limit}, or -1. */
    int find(String sought, int from, int limit) {
        if (failed(sought, limit)) {
            return -1;
        }
        int last = limit - sought.length();
        char first = sought.charAt(0);
        for (int i = from; i <= last; i++) {
            if (text.charAt(i) == first && text.startsWith(sought, i)) {
                return i + sought.length();
            }
        }
        failures.merge(sought, limit, Math::max);
        return -1;
    }

    private boolean failed(String sought, int limit) {
        return failures.getOrDefault(sought, -1) >= limit;
    }
}
