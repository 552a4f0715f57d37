package fr.plume.source;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The text of the article as the page tells it to search engines (schema.org {@code articleBody} in JSON-LD). */
final class StructuredData {

    private static final String KEY = "\"articleBody\"";
    private static final int SHORTEST = 200;

    private StructuredData() {}

    /** The longest {@code articleBody} of the page. */
    static Optional<String> articleBody(Document page) {
        String best = "";
        for (Element script : page.select("script[type=application/ld+json]")) {
            String json = script.data();
            for (int at = json.indexOf(KEY); at >= 0; at = json.indexOf(KEY, at + 1)) {
                String value = value(json, at + KEY.length());
                best = value.length() > best.length() ? value : best;
            }
        }
        return best.length() < SHORTEST ? Optional.empty() : Optional.of(best);
    }

    /** The JSON string behind a key, its escapes decoded; empty when none follows. */
    private static String value(String json, int after) {
        int i = after;
        while (i < json.length() && (json.charAt(i) == ':' || json.charAt(i) <= ' ')) {
            i++;
        }
        if (i >= json.length() || json.charAt(i) != '"') {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (i++; i < json.length() && json.charAt(i) != '"'; i++) {
            char c = json.charAt(i);
            if (c != '\\' || i + 1 == json.length()) {
                out.append(c);
                continue;
            }
            c = json.charAt(++i);
            if (c == 'u' && i + 4 < json.length()) {
                out.append(codeUnit(json, i + 1));
                i += 4;
            } else {
                out.append(c == 'n' ? '\n' : c == 't' || c == 'r' || c == 'b' || c == 'f' ? ' ' : c);
            }
        }
        return out.toString();
    }

    private static char codeUnit(String json, int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            value = value * 16 + Math.max(0, Character.digit(json.charAt(i), 16));
        }
        return (char) value;
    }
}
