package fr.plume.article;

/**
 * A block of an article, in reading order; containers (lists, quotations) are told by {@link Place}, not nested.
 *
 * @param kind what it is
 * @param level 1 to 6 for a heading, else 0
 * @param prose its rendered text; empty for code, rules and bare tags
 * @param place the lists and quotations around it
 * @param span where it stands in the file, its marks included
 */
public record Block(Kind kind, int level, Prose prose, Place place, Span span) {

    /** What a block can be. */
    public enum Kind {
        HEADING,
        /** Also the text of a list item or of a quotation. */
        PARAGRAPH,
        TABLE_CELL,
        FOOTNOTE,
        CODE,
        /** Tags without text of their own: an embed, a script, a comment, a template line. */
        HTML,
        THEMATIC_BREAK
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** Whether a person reads it as text: everything but code, tags and rules. */
    public boolean isText() {
        return kind == Kind.HEADING || kind == Kind.PARAGRAPH || kind == Kind.TABLE_CELL || kind == Kind.FOOTNOTE;
    }

    /** Whether it is a paragraph of the running text, outside lists and quotations. */
    public boolean isProseParagraph() {
        return kind == Kind.PARAGRAPH && place.listDepth() == 0 && place.quoteDepth() == 0;
    }
}
