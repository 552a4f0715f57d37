package fr.plume.article;

/**
 * Appends text between tags to prose: runs of white space made one, entities decoded, bare addresses made objects.
 *
 * <p>Links, images and strong text of Markdown are read here too: strict Markdown has none inside HTML blocks, but writers
 * use them there, and their tools (kramdown, Python-Markdown) take them.
 */
final class HtmlText {

    /** Longer labels and addresses are none; the limit keeps the search linear. */
    private static final int LONGEST = 1000;

    private final HtmlView view;
    private final String text;
    private final boolean markdown;

    /**
     * @param markdown whether the HTML stands in Markdown
     */
    HtmlText(HtmlView view, boolean markdown) {
        this.view = view;
        this.text = view.text();
        this.markdown = markdown;
    }

    /** Appends {@code [start, end)} of the view. */
    void append(ProseBuilder out, int start, int end) {
        String part = text.substring(start, end);
        int[] address = Addresses.possible(part) ? Addresses.next(part, 0) : null;
        TextRenderer masked = new TextRenderer(view.masks(), out);
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (address != null && i - start == address[0]) {
                int to = start + address[1];
                out.object(Inline.Kind.AUTOLINK, view.original(i, to), "", view.span(i, to));
                address = Addresses.next(part, address[1]);
                i = to;
            } else if (isSpace(c)) {
                i = space(out, i, end);
            } else if (Masks.isMask(c) && view.masks().at(view.file(i)) >= 0) {
                i = mask(masked, i, end);
            } else if (c == '&') {
                i = reference(out, i, end);
            } else if (markdown && (c == '[' || c == '!' || c == '*')) {
                i = markdown(out, i, end);
            } else {
                int limit = address == null ? end : start + address[0];
                i = plain(out, i, Math.max(i + 1, limit));
            }
        }
    }

    private int space(ProseBuilder out, int from, int end) {
        int to = from;
        boolean feed = false;
        while (to < end && isSpace(text.charAt(to))) {
            feed |= text.charAt(to) == '\n';
            to++;
        }
        if (out.length() > 0 && !out.endsInSpace()) {
            Span span = view.span(from, to);
            out.written(feed ? "\n" : " ", span.start(), span.end());
        }
        return to;
    }

    private int mask(TextRenderer out, int from, int end) {
        int mask = view.masks().at(view.file(from));
        out.mask(view.masks().kind(mask), view.masks().span(mask));
        int to = from + view.masks().span(mask).end() - view.file(from);
        return Math.min(end, Math.max(to, from + 1));
    }

    private int reference(ProseBuilder out, int from, int end) {
        int to = Entities.end(text, from, end);
        if (to < 0) {
            return plain(out, from, from + 1);
        }
        Span span = view.span(from, to);
        out.written(Entities.decode(text.substring(from, to)), span.start(), span.end());
        return to;
    }

    /** A link, an image or a mark of strong text; else the one character. */
    private int markdown(ProseBuilder out, int from, int end) {
        if (text.startsWith("**", from)) {
            int close = text.indexOf("**", from + 2);
            int to = close > 0 && close < Math.min(end, from + LONGEST) ? close : -1;
            if (to < 0) {
                return plain(out, from, from + 1);
            }
            int start = out.length();
            append(out, from + 2, to);
            out.inline(Inline.Kind.STRONG, start, "", "", view.span(from, to + 2));
            return to + 2;
        }
        boolean image = text.startsWith("![", from);
        int label = image ? from + 2 : from + 1;
        int middle = image || text.charAt(from) == '[' ? text.indexOf("](", label) : -1;
        int close = middle > 0 && middle < Math.min(end, from + LONGEST) ? text.indexOf(')', middle) : -1;
        if (close < 0 || close >= Math.min(end, middle + LONGEST)) {
            return plain(out, from, from + 1);
        }
        String target = view.original(middle + 2, close).strip().split("\\s", 2)[0];
        Span span = view.span(from, close + 1);
        if (image) {
            out.object(Inline.Kind.IMAGE, target, view.original(label, middle), span);
        } else {
            int start = out.length();
            append(out, label, middle);
            out.inline(Inline.Kind.LINK, start, target, "", span);
        }
        return close + 1;
    }

    /** Appends what needs no reading, up to the next character that does. */
    private int plain(ProseBuilder out, int from, int end) {
        int to = from + 1;
        while (to < end && !isSpecial(text.charAt(to))) {
            to++;
        }
        int file = view.file(from);
        if (text.charAt(from) == Masks.SHOWN) {
            out.verbatim(view.original(from, from + 1), 0, 1, file);
            return from + 1;
        }
        out.verbatim(text, from, to, file);
        return to;
    }

    private boolean isSpecial(char c) {
        return c == '&'
                || markdown && (c == '[' || c == '!' || c == '*')
                || isSpace(c)
                || Masks.isMask(c)
                || c == Masks.SHOWN;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f';
    }
}
