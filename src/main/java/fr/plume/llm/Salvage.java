package fr.plume.llm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text inside an answer that can't be read as one: cut JSON, the API of another provider, a stream nobody asked for.
 * It was paid for all the same.
 */
final class Salvage {

    /** Where providers put their models' words. */
    private static final Pattern FIELD = Pattern.compile("\"(?:content|text|response)\"\\s{0,9}:\\s{0,9}\"");

    private Salvage() {}

    /** The texts in a body, in their order, as far as they go; empty when there are none. */
    static String text(String body) {
        StringBuilder text = new StringBuilder();
        Matcher field = FIELD.matcher(body);
        for (int at = 0; field.find(at); ) {
            at = copy(body, field.end(), text);
        }
        return text.toString().strip();
    }

    /** Copies a JSON string that begins at {@code start}; returns where it ends. */
    private static int copy(String body, int start, StringBuilder text) {
        for (int i = start; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c != '\\') {
                text.append(c);
            } else if (++i < body.length() && body.charAt(i) == 'u') {
                String digits = body.substring(i + 1, Math.min(i + 5, body.length()));
                if (digits.matches("[0-9A-Fa-f]{4}")) {
                    text.append((char) Integer.parseInt(digits, 16));
                }
                i += digits.length();
            } else if (i < body.length()) {
                text.append(unescaped(body.charAt(i)));
            }
        }
        return body.length();
    }

    private static char unescaped(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b', 'f' -> ' ';
            default -> escaped;
        };
    }
}
