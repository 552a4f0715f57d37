package fr.plume.article;

/** Recognizes lines that dialects of Markdown read otherwise than as text; all offsets count in that text. */
final class DialectLines {

    /** What stands in a list that a table of contents replaces is a word or two. */
    private static final int LONGEST_CONTENTS = 40;

    private DialectLines() {}

    /**
     * The end of the lines from {@code content} on that are no text, -1 when they are text.
     *
     * @param tags those of {@code text}, which keep in mind what they sought in vain
     */
    static int end(String text, TemplateTags tags, int line, int content) {
        if (content >= text.length()) {
            return -1;
        }
        return switch (text.charAt(content)) {
            case ':' ->
                text.startsWith(":::", content)
                        ? Lines.end(text, content)
                        : diagram(text, tags, content, "::uml::", "\n::end-uml::");
            case '@' -> diagram(text, tags, content, "@start", "\n@end");
            case '*' -> abbreviation(text, content);
            case '+' -> grid(text, content);
            case 'i', 'e' -> content == line ? Components.module(text, line) : -1;
            default -> contents(text, line, content);
        };
    }

    /** A diagram that PlantUML draws, from the line that opens it to the one that closes it. */
    private static int diagram(String text, TemplateTags tags, int content, String opening, String closing) {
        int close = text.startsWith(opening, content) ? tags.find(closing, content, text.length()) : -1;
        return close < 0 ? -1 : Lines.end(text, close);
    }

    /** « *[HTML]: … », the long form of an abbreviation. */
    private static int abbreviation(String text, int content) {
        if (!text.startsWith("*[", content)) {
            return -1;
        }
        // In the line alone: a search through the text for every line would take its square.
        int end = Lines.end(text, content);
        return text.substring(content, end).contains("]:") ? end : -1;
    }

    /** Pandoc's tables in a frame of dashes. */
    private static int grid(String text, int content) {
        int end = Lines.trimEnd(text, content, Lines.end(text, content));
        int i = content;
        while (i < end && "+-=:".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean frame = i == end && end - content > 4 && text.charAt(end - 1) == '+';
        int next = Lines.content(text, Lines.next(text, content));
        return frame && next < text.length() && text.charAt(next) == '|' ? Lines.paragraphEnd(text, content) : -1;
    }

    /** The list that kramdown puts a table of contents for, whatever stands in it. */
    private static int contents(String text, int line, int content) {
        int end = Lines.end(text, content);
        if (content == line || end - content > LONGEST_CONTENTS) {
            return -1;
        }
        return text.startsWith("{:toc", Lines.skipBlanks(text, Lines.next(text, content))) ? end : -1;
    }

    /** Whether the line opens an admonition of MkDocs, whose text is indented below it. */
    static boolean isAdmonition(String text, int content) {
        boolean mark = text.startsWith("!!! ", content) || text.startsWith("??? ", content);
        int name = mark ? content + 4 : text.startsWith("???+ ", content) ? content + 5 : text.length();
        return name < text.length() && text.charAt(name) >= 'a' && text.charAt(name) <= 'z';
    }

    /** Whether the line is a definition of a term above it. */
    static boolean isDefinition(String text, int content) {
        return content + 1 < text.length()
                && text.charAt(content) == ':'
                && (text.charAt(content + 1) == ' ' || text.charAt(content + 1) == '\t');
    }
}
