package fr.plume.check.rules;

import java.util.Optional;

/** Reads the strings out of JSON, well-formed or nearly. */
final class JsonText {

    private JsonText() {}

    /** The longest string, decoded: of an answer in JSON, the article. Empty when none is longer than a title. */
    static Optional<String> longest(String json) {
        String longest = "";
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) == '"') {
                int end = end(json, i);
                if (end - i > longest.length()) {
                    String value = decode(json, i + 1, end);
                    longest = value.length() > longest.length() ? value : longest;
                }
                i = end;
            }
        }
        return longest.length() < 100 ? Optional.empty() : Optional.of(longest.strip());
    }

    private static int end(String json, int open) {
        for (int i = open + 1; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i;
            }
        }
        return json.length();
    }

    private static String decode(String json, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = json.charAt(i);
            if (c != '\\' || i + 1 >= end) {
                out.append(c);
                continue;
            }
            i++;
            char escaped = json.charAt(i);
            switch (escaped) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r', 'b', 'f' -> out.append("");
                case 'u' -> {
                    int code = hex(json, i + 1, end);
                    out.append(code < 0 ? "u" : String.valueOf((char) code));
                    i += code < 0 ? 0 : 4;
                }
                default -> out.append(escaped);
            }
        }
        return out.toString();
    }

    private static int hex(String json, int start, int end) {
        int code = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = i < end ? Character.digit(json.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
