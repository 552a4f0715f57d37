package fr.plume.article;

import java.util.Set;

/**
 * Finds what MDX and Vue add to Markdown: {@code <Carte prix={12} />}, {@code {/* … *}{@code /}}, lines that import and
 * export. Components that are plain HTML are left to the Markdown parser.
 */
final class Components {

    /** Longer tags are none; the limit keeps the search linear. */
    private static final int LONGEST = 1000;

    private static final Set<String> EXPORTED = Set.of("async", "class", "const", "default", "function", "let", "var");

    private Components() {}

    /** The offset after the tag at {@code start} that shows something of its own or that no HTML parser takes, or -1. */
    static int tag(String text, int start, int limit) {
        int last = Math.min(limit, start + LONGEST);
        int i = start + 1;
        if (i >= last || !isCapital(text.charAt(i))) {
            return -1;
        }
        boolean html = true;
        char quote = 0;
        int depth = 0;
        for (; i < last; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '{') {
                depth++;
                html = false;
            } else if (c == '}') {
                depth--;
            } else if (c == '>' && depth == 0) {
                return html && text.charAt(i - 1) != '/' ? -1 : i + 1;
            } else if (c == '<' && depth == 0) {
                return -1;
            } else if (text.charAt(i - 1) == ' ' && (c == '@' || c == '#')) {
                html = false;
            }
        }
        return -1;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** The end of the paragraph at {@code line} when it is a module's statement and not text, or -1. */
    static int module(String text, int line) {
        boolean imports = text.startsWith("import ", line);
        if (!imports && !text.startsWith("export ", line) || !isBehindBlank(text, line)) {
            return -1;
        }
        int from = line + "import ".length();
        String rest = text.substring(from, Math.min(Lines.end(text, from), from + LONGEST));
        boolean statement = imports
                ? !rest.isEmpty() && "\"'{*".indexOf(rest.charAt(0)) >= 0
                        || rest.contains(" from '")
                        || rest.contains(" from \"")
                : rest.startsWith("{") || EXPORTED.contains(rest.split(" ", 2)[0]);
        return statement ? Lines.paragraphEnd(text, line) : -1;
    }

    private static boolean isBehindBlank(String text, int line) {
        int i = line - 1;
        while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
            i--;
        }
        return i <= 0 || text.charAt(i - 1) == '\n' || text.startsWith("---\n", Math.max(0, line - 4));
    }
}
