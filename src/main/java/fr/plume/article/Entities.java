package fr.plume.article;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Character references such as {@code &eacute;} and {@code &#233;}.
 *
 * <p>The names are those that the Markdown parser knows (all of HTML's with a semicolon): it is asked once for each, so
 * that Markdown and HTML can't differ and the table exists once.
 */
final class Entities {

    /** The longest name in HTML has 31 letters. */
    private static final int LONGEST = 34;

    /** Beyond so many names the text is an attack, and they are looked up each time. */
    private static final int REMEMBERED = 4096;

    private static final Parser PARSER = Parser.builder().build();
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Entities() {}

    /** The offset after the reference that begins with the {@code &} at {@code start}, or -1 when none does. */
    static int end(CharSequence text, int start, int limit) {
        int last = Math.min(limit, start + LONGEST);
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > start + 1 ? i + 1 : -1;
            }
            boolean inside = c < 128 && Character.isLetterOrDigit(c) || c == '#' && i == start + 1;
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    /** What {@code reference}, from its ampersand to its semicolon, stands for; itself when it stands for nothing. */
    static String decode(String reference) {
        String known = KNOWN.get(reference);
        if (known == null) {
            known = ask(reference);
            if (KNOWN.size() < REMEMBERED) {
                KNOWN.put(reference, known);
            }
        }
        return known;
    }

    private static String ask(String reference) {
        // Letters around it keep spaces that a reference may stand for.
        Node paragraph = PARSER.parse("x" + reference + "x").getFirstChild();
        if (paragraph != null && paragraph.getFirstChild() instanceof Text text && text.getNext() == null) {
            String literal = text.getLiteral();
            return literal.substring(1, literal.length() - 1);
        }
        return reference;
    }

    /** {@code text} with all its references decoded. */
    static String decodeAll(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = text.charAt(i) == '&' ? end(text, i, text.length()) : -1;
            if (end < 0) {
                decoded.append(text.charAt(i++));
            } else {
                decoded.append(decode(text.substring(i, end)));
                i = end;
            }
        }
        return decoded.toString();
    }
}
