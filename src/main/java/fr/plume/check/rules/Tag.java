package fr.plume.check.rules;

import fr.plume.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An HTML tag as it stands in a file.
 *
 * @param name in lower case
 * @param closing whether it ends an element
 * @param attributes what stands behind the name, in lower case but for addresses
 * @param span where it stands, its brackets included
 */
record Tag(String name, boolean closing, String attributes, Span span) {

    /** A tag is no longer than this; the bound keeps the search linear. */
    private static final int LONGEST = 4000;

    private static final int ENDLESS = -2;

    /** The tags in {@code text} from {@code from} on, in order; comments and addresses in angle brackets are none. */
    static List<Tag> in(String text, int from) {
        List<Tag> tags = new ArrayList<>();
        int barren = -1;
        boolean closes = true;
        for (int i = text.indexOf('<', from); i >= 0; i = text.indexOf('<', i + 1)) {
            if (text.startsWith("<!--", i)) {
                int close = closes ? text.indexOf("-->", i + 4) : -1;
                closes = close >= 0;
                i = closes ? close : i;
                continue;
            }
            if (i < barren) {
                continue;
            }
            int name = i + 1 < text.length() && text.charAt(i + 1) == '/' ? i + 2 : i + 1;
            int nameEnd = name;
            while (nameEnd < text.length() && isNamePart(text.charAt(nameEnd)) && nameEnd - name < 40) {
                nameEnd++;
            }
            boolean address = nameEnd > name && text.charAt(nameEnd - 1) == ':';
            boolean named = nameEnd > name && isLetter(text.charAt(name)) && nameEnd < text.length() && !address;
            if (!named || " \t\n/>".indexOf(text.charAt(nameEnd)) < 0) {
                continue;
            }
            int end = end(text, nameEnd);
            if (end < 0) {
                barren = end == ENDLESS ? Math.min(text.length(), nameEnd + LONGEST) : barren;
                continue;
            }
            tags.add(new Tag(
                    text.substring(name, nameEnd).toLowerCase(Locale.ROOT),
                    name == i + 2,
                    text.substring(nameEnd, end).strip(),
                    new Span(i, end + 1)));
            i = end;
        }
        return tags;
    }

    /** Where the closing bracket stands; -1 when another opens before, {@link #ENDLESS} when none is near. */
    private static int end(String text, int from) {
        char quote = 0;
        for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            } else if (c == '<') {
                return -1;
            }
        }
        return ENDLESS;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isNamePart(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == ':' || c == '_';
    }

    /** The value of an attribute, empty when it has none. */
    String attribute(String key) {
        String lower = attributes.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(key + "=");
        if (at < 0) {
            return "";
        }
        int start = at + key.length() + 1;
        if (start >= attributes.length()) {
            return "";
        }
        char quote = attributes.charAt(start);
        if (quote == '"' || quote == '\'') {
            int end = attributes.indexOf(quote, start + 1);
            return attributes.substring(start + 1, end < 0 ? attributes.length() : end);
        }
        int end = start;
        while (end < attributes.length() && !Character.isWhitespace(attributes.charAt(end))) {
            end++;
        }
        return attributes.substring(start, end);
    }

    /** Where its event attributes stand in {@code text}, the file it is of; each with the space before it. */
    List<Span> handlers(String text) {
        List<Span> found = new ArrayList<>();
        int end = span.end() - 1;
        int i = span.start() + 1 + name.length();
        while (i < end) {
            int start = i;
            while (i < end && isBlank(text.charAt(i))) {
                i++;
            }
            int key = i;
            while (i < end && !isBlank(text.charAt(i)) && text.charAt(i) != '=') {
                i++;
            }
            boolean event = i - key > 2 && text.regionMatches(true, key, "on", 0, 2);
            if (i < end && text.charAt(i) == '=') {
                i = valueEnd(text, i + 1, end);
                if (event) {
                    found.add(new Span(start, i));
                }
            }
            i = Math.max(i, start + 1);
        }
        return found;
    }

    private static int valueEnd(String text, int start, int end) {
        char quote = start < end ? text.charAt(start) : ' ';
        if (quote == '"' || quote == '\'') {
            int close = text.indexOf(quote, start + 1);
            return close < 0 || close >= end ? end : close + 1;
        }
        int i = start;
        while (i < end && !isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** Whether it runs a program: an event attribute, or an address that is one. */
    boolean runs() {
        String lower = " " + attributes.toLowerCase(Locale.ROOT).replace('\n', ' ');
        for (int at = lower.indexOf(" on"); at >= 0; at = lower.indexOf(" on", at + 3)) {
            int equals = at + 3;
            while (equals < lower.length() && isLetter(lower.charAt(equals))) {
                equals++;
            }
            if (equals > at + 3 && equals < lower.length() && lower.charAt(equals) == '=') {
                return true;
            }
        }
        return lower.contains("javascript:");
    }

    /** Whether it has no attribute. */
    boolean bare() {
        return attributes.isEmpty() || attributes.equals("/");
    }
}
