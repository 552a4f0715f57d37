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
                || text.contains(":::")
                || text.contains("$$")
                || text.contains("!!! ")
                || text.contains("\\|")
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
            at = content;
            if (Lines.isTemplate(text, content)) {
                cover(Masks.Kind.OBJECT, Masks.LINE, content, Lines.end(text, content));
            } else {
                tagsAlone(content);
            }
            restOfLine();
        }
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
                case '<' -> comment();
                case '{', '[', '$', '!' -> tag();
                default -> at++;
            }
        }
    }

    /** The table parser takes the backslash before a bar away, and all places behind it would be wrong by one. */
    private void escape() {
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
        if (at >= paragraphEnd) {
            paragraphEnd = Lines.paragraphEnd(text, at);
        }
        TemplateTags.Tag tag = tags.at(at, paragraphEnd);
        if (tag == null) {
            at++;
        } else {
            cover(tag.kind(), Masks.INLINE, at, tag.end());
        }
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

    private void comment() {
        int end = text.startsWith("<!--", at) ? tags.find("-->", at + 4, text.length()) : -1;
        bars(at, end);
        at = end < 0 ? at + 1 : end;
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
