package fr.plume.article;

/** Where the object of JSON that a text begins with ends. */
final class BracketEnd {

    private BracketEnd() {}

    /** The offset after the brace that closes the one at offset 0, -1 when none does. */
    static int of(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
