package fr.plume.article;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts HTML into tags, comments and text, in one pass; the content of scripts and styles is no token.
 *
 * <p>It follows what browsers do with faulty HTML: an angle bracket that begins no tag is text, a tag or comment that nothing
 * closes swallows the rest.
 */
final class HtmlScanner {

    /** What a token is. */
    enum Token {
        TEXT,
        TAG,
        COMMENT,
        /** A document type or a processing instruction. */
        DECLARATION,
        END
    }

    private final HtmlView view;
    private final String text;
    private final Set<String> unclosed = new HashSet<>();
    private int start;
    private int end;
    private @Nullable HtmlTag tag;

    HtmlScanner(HtmlView view) {
        this.view = view;
        this.text = view.text();
    }

    /** Offset in the view where the token begins. */
    int start() {
        return start;
    }

    /** Offset in the view after the token. */
    int end() {
        return end;
    }

    /** The tag, when the token is one. */
    HtmlTag tag() {
        if (tag == null) {
            throw new IllegalStateException("no tag at " + start);
        }
        return tag;
    }

    /** Goes on at an offset of the view. */
    void seek(int offset) {
        end = offset;
        tag = null;
    }

    /** Reads the next token. */
    Token next() {
        start = tag == null ? end : afterRaw(tag, end);
        tag = null;
        if (start >= text.length()) {
            end = start;
            return Token.END;
        }
        if (text.charAt(start) == '<') {
            if (text.startsWith("<!--", start)) {
                return upTo("-->", 4, Token.COMMENT);
            }
            char next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
            if (next == '!' || next == '?') {
                return upTo(">", 2, Token.DECLARATION);
            }
            if (HtmlTagReader.begins(text, start)) {
                HtmlTagReader.Read read = HtmlTagReader.read(view, start);
                tag = read == null ? null : read.tag();
                end = read == null ? text.length() : read.end();
                return read == null ? Token.DECLARATION : Token.TAG;
            }
        }
        int next = text.indexOf('<', start + 1);
        end = next < 0 ? text.length() : next;
        return Token.TEXT;
    }

    private Token upTo(String close, int skipped, Token token) {
        int found = text.indexOf(close, Math.min(text.length(), start + skipped));
        end = found < 0 ? text.length() : found + close.length();
        return token;
    }

    /** Where the content of a script or the like ends. */
    private int afterRaw(HtmlTag opened, int from) {
        String name = opened.name();
        if (opened.form() == HtmlTag.Form.CLOSE || !Elements.isRaw(name) || unclosed.contains(name)) {
            return from;
        }
        for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
            if (text.regionMatches(true, i + 2, name, 0, name.length())) {
                return i;
            }
        }
        unclosed.add(name);
        return from;
    }
}
