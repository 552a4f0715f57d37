package fr.plume.check.rules;

import fr.plume.article.Span;
import fr.plume.check.Edit;
import java.util.ArrayList;
import java.util.List;

/** Line breaks that were written as a backslash and an n. */
final class EscapedBreaks {

    /** Fewer may be spoken of, or be a path. */
    private static final int LEAST = 2;

    private EscapedBreaks() {}

    /** The edits that turn them into line breaks; none when the text is not laid out with them. */
    static List<Edit> edits(String text, int start) {
        List<Edit> edits = new ArrayList<>();
        int layout = 0;
        int breaks = 0;
        for (int i = start; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if (c == '\n') {
                breaks++;
            } else if (c == '\\' && next == 'n') {
                layout += marksStructure(text, i + 2) ? 1 : 0;
                edits.add(new Edit(new Span(i, i + 2), "\n"));
                i++;
            } else if (c == '\\' && next == '"') {
                edits.add(new Edit(new Span(i, i + 1), ""));
                i++;
            }
        }
        return layout >= LEAST && layout > breaks / 2 ? edits : List.of();
    }

    /** Whether what follows is another break, a heading, a list or a capital: a path would go on in small letters. */
    private static boolean marksStructure(String text, int at) {
        if (at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        return c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == 'n'
                || c == '#'
                || c == '-'
                || c == '*'
                || Character.isUpperCase(c);
    }
}
