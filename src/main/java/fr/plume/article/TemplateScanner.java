package fr.plume.article;

import org.jspecify.annotations.Nullable;

/**
 * Finds what site generators read in a Markdown file before Markdown does: Liquid and Hugo tags, WordPress shortcodes,
 * attribute lists of kramdown, containers, formulas and references to footnotes.
 *
 * <p>One pass; a search that finds nothing is not made again in the same paragraph.
 */
final class TemplateScanner {

    private final String text;
    private final Masks.Builder masks;
    private final TemplateTags tags;
    private int at;
    private int paragraphEnd;
    private @Nullable CodeSpans codeSpans;
    /** Whether a line since the last blank one begins with a tag: all up to the next blank line may be HTML. */
    private boolean html;

    private boolean found;

    private TemplateScanner(String text, int bodyStart) {
        this.text = text;
        this.masks = new Masks.Builder(text);
        this.tags = new TemplateTags(text);
        this.at = bodyStart;
        masks.blank(0, bodyStart);
        this.found = bodyStart > 0;
    }

    /** The masks of {@code text}; all before {@code bodyStart} is metadata, and blank. */
    static Masks scan(String text, int bodyStart) {
        if (bodyStart == 0 && !possible(text)) {
            return Masks.none(text);
        }
        TemplateScanner scanner = new TemplateScanner(text, bodyStart);
        scanner.lines();
        return scanner.found ? scanner.masks.build() : Masks.none(text);
    }

    private static boolean possible(String text) {
        return text.indexOf('{') >= 0
                || text.indexOf('[') >= 0
                || text.indexOf('<') >= 0
                || text.indexOf('$') >= 0
                || text.contains("\n:")
                || text.contains("!!! ")
                || text.contains("??? ")
                || text.contains("+-")
                || text.contains("@start")
                || text.contains("import ")
                || text.indexOf('\\') >= 0
                || text.indexOf('`') >= 0;
    }

    private void lines() {
        while (at < text.length()) {
            if (at >= paragraphEnd) {
                paragraphEnd = Lines.paragraphEnd(text, at);
            }
            int content = Lines.content(text, at);
            int afterFence = Lines.fenceEnd(text, content);
            if (afterFence > content) {
                at = afterFence;
                continue;
            }
            line(at, content);
            restOfLine();
        }
    }

    private void line(int start, int content) {
        boolean angle = content < text.length() && text.charAt(content) == '<';
        html = angle || html && !isBehindBlank(start);
        at = content;
        int end = DialectLines.end(text, tags, start, content);
        if (end > content) {
            cover(Masks.Kind.OBJECT, Masks.LINE, content, end);
        } else if (DialectLines.isAdmonition(text, content)) {
            cover(Masks.Kind.OBJECT, Masks.CONTAINER, content, Lines.end(text, content));
        } else if (DialectLines.isDefinition(text, content)) {
            cover(Masks.Kind.ATTRIBUTES, Masks.INLINE, content, Lines.skipBlanks(text, content + 1));
        } else {
            tagsAlone(content);
        }
    }

    private boolean isBehindBlank(int line) {
        return line < 2 || text.charAt(line - 1) == '\n' && text.charAt(line - 2) <= ' ';
    }

    /** Tags that fill a line are a block of their own. */
    private void tagsAlone(int content) {
        int end = content;
        boolean shows = false;
        while (true) {
            TemplateTags.Tag tag = tags.at(end, Math.max(paragraphEnd, end));
            if (tag == null || !tag.block()) {
                break;
            }
            shows = true;
            end = Lines.skipBlanks(text, tag.end());
        }
        if (shows && (end == text.length() || text.charAt(end) == '\n')) {
            cover(Masks.Kind.OBJECT, Masks.LINE, content, Lines.trimEnd(text, content, end));
        } else if (TemplateTags.isFootnoteDefinition(text, content)) {
            at = text.indexOf(':', content) + 1;
        }
    }

    private void restOfLine() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                at++;
                return;
            }
            switch (c) {
                case '\\' -> escape();
                case '`' -> code();
                case '<' -> angle();
                case '{', '[', '$', '!' -> tag();
                default -> at++;
            }
        }
    }

    /** The table parser takes the backslash before a bar away, and all places behind it would be wrong by one. */
    private void escape() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if ((next == '(' || next == 'b' || next == '\\') && covered()) {
            return;
        }
        boolean bar = text.startsWith("\\|", at);
        if (bar) {
            cover(Masks.Kind.HIDDEN, Masks.INLINE, at, at + 1);
            masks.show(at, at + 1);
            at++;
        } else {
            if (text.startsWith("\\\\|", at)) {
                masks.show(at + 2, at + 3);
                found = true;
            }
            boolean paired = at + 1 < text.length() && text.charAt(at + 1) != '\n';
            at += paired ? 2 : 1;
        }
    }

    private void tag() {
        if (!covered()) {
            at++;
        }
    }

    /** Covers the tag at the place where the scanner is, when there is one. */
    private boolean covered() {
        if (at >= paragraphEnd) {
            paragraphEnd = Lines.paragraphEnd(text, at);
        }
        TemplateTags.Tag tag = tags.at(at, paragraphEnd);
        if (tag != null) {
            cover(tag.kind(), Masks.INLINE, at, tag.end());
        }
        return tag != null;
    }

    private void code() {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        if (codeSpans == null || !codeSpans.covers(at)) {
            paragraphEnd = Math.max(paragraphEnd, Lines.paragraphEnd(text, at));
            codeSpans = new CodeSpans(text, at, paragraphEnd);
        }
        int close = codeSpans.end(at);
        if (close < 0) {
            // The Markdown parser would look for its end again and again.
            masks.show(at, end);
            found = true;
        }
        bars(at, close);
        at = close < 0 ? end : close;
    }

    private void angle() {
        int end = text.startsWith("<!--", at) ? tags.find("-->", at + 4, text.length()) : html ? rawEnd() : -1;
        if (end < 0) {
            tag();
            return;
        }
        bars(at, end);
        if (html) {
            bridge(at, end);
        }
        at = end;
    }

    /** Where the script or style that opens here is closed, or -1. */
    private int rawEnd() {
        return text.startsWith("<style", at)
                ? tags.find("</style", at, text.length())
                : text.startsWith("<script", at) ? tags.find("</script", at, text.length()) : -1;
    }

    /** Hides the blank lines of a script, a style or a comment: they would end the HTML around it, and let its rest be text. */
    private void bridge(int start, int end) {
        for (int feed = text.indexOf('\n', start); feed >= 0 && feed < end; feed = text.indexOf('\n', feed + 1)) {
            if (Lines.isBlank(text, feed + 1)) {
                masks.show(feed, feed + 1);
                found = true;
            }
        }
    }

    /** Covers escaped bars where nothing else is looked for. */
    private void bars(int start, int end) {
        for (int bar = start; bar + 1 < end; bar++) {
            if (text.charAt(bar) == '\\' && text.charAt(bar + 1) == '|') {
                masks.show(bar, bar + 2);
                found = true;
            }
        }
    }

    private void cover(Masks.Kind kind, char with, int start, int end) {
        masks.cover(kind, with, start, end);
        found = true;
        at = end;
    }
}
