package fr.plume.article;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one tag of HTML, as browsers do: quotation marks may hold angle brackets, names are any characters. */
final class HtmlTagReader {

    private final HtmlView view;
    private final String text;
    private final int limit;
    private int at;

    private HtmlTagReader(HtmlView view, int start) {
        this.view = view;
        this.text = view.text();
        this.limit = text.length();
        this.at = start;
    }

    /** A tag and the offset in the view after it. */
    record Read(HtmlTag tag, int end) {}

    /** Whether a tag may begin at the angle bracket at {@code start}. */
    static boolean begins(String text, int start) {
        int name = start + 1 < text.length() && text.charAt(start + 1) == '/' ? start + 2 : start + 1;
        return name < text.length() && isLatin(text.charAt(name));
    }

    /** The tag that begins at {@code start}; null when it is never closed. */
    static @Nullable Read read(HtmlView view, int start) {
        return new HtmlTagReader(view, start).tag();
    }

    private @Nullable Read tag() {
        int start = at++;
        boolean close = text.charAt(at) == '/';
        int nameStart = close ? at + 1 : at;
        at = nameStart;
        while (at < limit && !isSpace(text.charAt(at)) && text.charAt(at) != '>' && text.charAt(at) != '/') {
            at++;
        }
        String name = text.substring(nameStart, at).toLowerCase(Locale.ROOT);
        Map<String, HtmlTag.Attribute> attributes = new LinkedHashMap<>(4);
        boolean empty = false;
        while (at < limit && text.charAt(at) != '>') {
            char c = text.charAt(at);
            empty = c == '/';
            if (empty || isSpace(c)) {
                at++;
            } else {
                attribute(attributes);
            }
        }
        if (at >= limit) {
            return null;
        }
        at++;
        HtmlTag.Form form = close ? HtmlTag.Form.CLOSE : empty ? HtmlTag.Form.EMPTY : HtmlTag.Form.OPEN;
        return new Read(new HtmlTag(name, form, attributes, view.span(start, at)), at);
    }

    private void attribute(Map<String, HtmlTag.Attribute> attributes) {
        int nameStart = at++;
        while (at < limit && !isSpace(text.charAt(at)) && "=>/".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String name = text.substring(nameStart, at).toLowerCase(Locale.ROOT);
        int valueStart = at;
        int valueEnd = at;
        int equals = skipSpaces(at);
        if (equals < limit && text.charAt(equals) == '=') {
            valueStart = skipSpaces(equals + 1);
            char quote = valueStart < limit ? text.charAt(valueStart) : ' ';
            if (quote == '"' || quote == '\'') {
                valueStart++;
                int closing = text.indexOf(quote, valueStart);
                valueEnd = closing < 0 ? limit : closing;
                at = Math.min(limit, valueEnd + 1);
            } else {
                valueEnd = valueStart;
                while (valueEnd < limit && !isSpace(text.charAt(valueEnd)) && text.charAt(valueEnd) != '>') {
                    valueEnd++;
                }
                at = valueEnd;
            }
        }
        String value = Entities.decodeAll(view.original(valueStart, valueEnd));
        attributes.putIfAbsent(name, new HtmlTag.Attribute(value, view.span(valueStart, valueEnd)));
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < limit && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f';
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
