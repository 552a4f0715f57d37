package fr.plume.article;

/**
 * A stretch of a block's rendered text that is more than text.
 *
 * @param kind what it is
 * @param start offset in {@link Prose#text()}, 0-based
 * @param end offset after its last unit
 * @param target address of a link or image; name of an HTML tag, in lower case, that of a comment is {@code !--}; else empty
 * @param label alternative text of an image; literal of code, HTML, a template tag or a footnote reference; else empty
 * @param span where it stands in the file, its marks included
 */
public record Inline(Kind kind, int start, int end, String target, String label, Span span) {

    /** What an inline can be. */
    public enum Kind {
        LINK,
        /** An address written bare or between angle brackets: one {@code OBJECT} in the text. */
        AUTOLINK,
        /** One {@code OBJECT} in the text. */
        IMAGE,
        /** One {@code OBJECT} in the text. */
        CODE,
        /** Italics; in HTML also a title, a quotation or words marked as another language. */
        EMPHASIS,
        STRONG,
        STRIKETHROUGH,
        /** A tag; nothing in the text. */
        HTML,
        /** A reference to a footnote; nothing in the text. */
        FOOTNOTE,
        /**
         * A template tag such as {@code {{ page.title }}} or a shortcode: one {@code OBJECT} in the text; an attribute list
         * such as {@code {: .lead}}: nothing.
         */
        TEMPLATE
    }

    /** The same at another place of the text. */
    Inline moved(int newStart, int newEnd) {
        return new Inline(kind, newStart, newEnd, target, label, span);
    }
}
