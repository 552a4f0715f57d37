package fr.plume.check.rules;

import fr.plume.text.Characters;
import java.util.BitSet;
import java.util.List;

/** Which characters of a text belong to an address, a path or a tag of a template, where no rule of French holds. */
final class Addresses {

    /** Without one of these there is nothing to look for: most paragraphs are read no further. */
    private static final List<String> SIGNS = List.of("://", "www.", ":::", "mailto:", "@", "{:");

    private final BitSet inside = new BitSet();

    Addresses(String text) {
        int start = 0;
        if (SIGNS.stream().noneMatch(text::contains)) {
            return;
        }
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isSpace(text.charAt(i))) {
                mark(text, start, i);
                start = i + 1;
            }
        }
        for (int open = text.indexOf("{:"); open >= 0; open = text.indexOf("{:", open + 2)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            inside.set(open, close + 1);
        }
    }

    private void mark(String text, int start, int end) {
        if (end - start < 3) {
            return;
        }
        boolean address = contains(text, start, end, "://")
                || text.startsWith("www.", start)
                || text.startsWith(":::", start)
                || text.startsWith("mailto:", start);
        boolean mail = isMail(text, start, end);
        if (address || mail) {
            // A mark of the sentence may end it.
            int last = end;
            while (last > start && ".,;:!?)»".indexOf(text.charAt(last - 1)) >= 0) {
                last--;
            }
            inside.set(start, Math.max(last, text.startsWith(":::", start) ? end : last));
        }
    }

    private static boolean isMail(String text, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (text.charAt(i) == '@') {
                return Character.isLetterOrDigit(text.charAt(i - 1));
            }
        }
        return false;
    }

    private static boolean contains(String text, int start, int end, String part) {
        for (int i = start; i + part.length() <= end; i++) {
            if (text.startsWith(part, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the character at {@code offset} belongs to one. */
    boolean at(int offset) {
        return inside.get(offset);
    }
}
