package fr.plume.check.rules;

import fr.plume.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what marks off the source in a prompt: three angle brackets with a name in capitals, whatever its nonce. */
final class PromptDelimiter {

    private static final int LONGEST = 80;

    private PromptDelimiter() {}

    /** The delimiters in {@code text}, in order. */
    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        for (int i = text.indexOf("<<<"); i >= 0; i = text.indexOf("<<<", i + 3)) {
            boolean more = i > 0 && text.charAt(i - 1) == '<';
            int end = name(text, i + 3, 1);
            if (!more && end > i + 3) {
                int close = text.startsWith(">>>", end) ? end + 3 : end;
                found.add(new Span(i, close));
            }
        }
        for (int i = text.indexOf(">>>"); i >= 0; i = text.indexOf(">>>", i + 3)) {
            int start = name(text, i - 1, -1) + 1;
            boolean more = i + 3 < text.length() && text.charAt(i + 3) == '>';
            boolean opened = start > 2 && text.startsWith("<<<", start - 3);
            if (!more && !opened && start < i) {
                found.add(new Span(start, i + 3));
            }
        }
        return found;
    }

    /**
     * Where a name ends that begins at {@code from} and goes on in {@code step}: letters, digits, hyphens, one slash, at least
     * two capitals; {@code from} itself when there is none.
     */
    private static int name(String text, int from, int step) {
        int i = from;
        int capitals = 0;
        while (i >= 0 && i < text.length() && Math.abs(i - from) < LONGEST) {
            char c = text.charAt(i);
            boolean part = Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '/' || c == ':';
            if (!part) {
                break;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
            i += step;
        }
        return capitals >= 2 ? i : from;
    }
}
