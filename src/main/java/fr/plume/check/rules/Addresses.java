package fr.plume.check.rules;

import fr.plume.article.Derived;
import fr.plume.article.Prose;
import fr.plume.text.Characters;
import fr.plume.text.Repertoire;
import java.util.BitSet;

/** Which characters of a text belong to an address, a path or a tag of a template, where no rule of French holds. */
final class Addresses {

    private static final Addresses NONE = new Addresses("");
    private static final Derived<Prose, Addresses> IN_PROSE = Derived.by(Addresses::find);

    /** The words by which a link finds its address are not longer. */
    private static final int LONGEST_LABEL = 100;

    private final BitSet inside = new BitSet();

    /** Those of {@code prose}. */
    static Addresses in(Prose prose) {
        return prose.get(IN_PROSE);
    }

    private static Addresses find(Prose prose) {
        Repertoire held = prose.repertoire();
        boolean possible = held.mayHold('@') || held.mayHold(':') || held.mayHold('w') && held.mayHold('.');
        return possible ? new Addresses(prose.text()) : NONE;
    }

    private Addresses(String text) {
        boolean schemes = text.contains("://");
        boolean mails = text.indexOf('@') >= 0;
        if (schemes || mails || text.contains("www.") || text.contains(":::") || text.contains("mailto:")) {
            spaced(text, schemes, mails);
        }
        templates(text);
        definitions(text);
    }

    /** « [quai]: https://… "Titre" » at the head of a line is meant to define a link, even where it stands too close to a text. */
    private void definitions(String text) {
        for (int line = 0; line < text.length(); ) {
            int end = text.indexOf('\n', line);
            int next = end < 0 ? text.length() : end;
            if (line < next && text.charAt(line) == '[') {
                int close = text.substring(line, Math.min(next, line + LONGEST_LABEL))
                        .indexOf("]: ");
                if (close > 0 && line + close + 3 < next && isTarget(text, line + close + 3)) {
                    inside.set(line, next);
                }
            }
            line = next + 1;
        }
    }

    private static boolean isTarget(String text, int at) {
        char c = text.charAt(at);
        return c == Characters.OBJECT
                || c == '/'
                || c == '#'
                || c == '<'
                || text.startsWith("http", at)
                || text.startsWith("./", at);
    }

    private void spaced(String text, boolean schemes, boolean mails) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isSpace(text.charAt(i))) {
                mark(text, start, i, schemes, mails);
                start = i + 1;
            }
        }
    }

    private void templates(String text) {
        for (int open = text.indexOf("{:"); open >= 0; open = text.indexOf("{:", open + 2)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            inside.set(open, close + 1);
        }
    }

    private void mark(String text, int start, int end, boolean schemes, boolean mails) {
        if (end - start < 3) {
            return;
        }
        boolean address = schemes && contains(text, start, end, "://")
                || text.startsWith("www.", start)
                || text.startsWith(":::", start)
                || text.startsWith("mailto:", start);
        boolean mail = mails && isMail(text, start, end);
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
