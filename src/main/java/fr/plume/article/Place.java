package fr.plume.article;

/**
 * What stands around a block.
 *
 * @param listDepth lists it is in, 0 outside
 * @param ordered whether the innermost list is numbered
 * @param item number of the innermost list item in the article, counted from 1, 0 outside; two blocks of one item share it
 * @param quoteDepth block quotations it is in, 0 outside
 * @param html whether it was written in HTML tags
 */
public record Place(int listDepth, boolean ordered, int item, int quoteDepth, boolean html) {

    /** The top of the article, in Markdown. */
    public static final Place TOP = new Place(0, false, 0, 0, false);

    Place inList(boolean isOrdered) {
        return new Place(listDepth + 1, isOrdered, item, quoteDepth, html);
    }

    Place inItem(int number) {
        return new Place(listDepth, ordered, number, quoteDepth, html);
    }

    Place inQuotation() {
        return new Place(listDepth, ordered, item, quoteDepth + 1, html);
    }

    Place inHtml() {
        return new Place(listDepth, ordered, item, quoteDepth, true);
    }
}
