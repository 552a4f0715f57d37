package fr.plume.check.rules;

import fr.plume.article.Inline;
import fr.plume.article.Prose;
import java.util.List;

/** The code that each sentence of a text names, asked for sentence by sentence in their order. */
final class SpokenCode {

    private final List<Inline> inlines;
    private int next;

    SpokenCode(Prose prose) {
        this.inlines = prose.inlines();
    }

    /** A number for the code between the last place asked for and {@code end}; 0 when there is none. */
    long upTo(int end) {
        long key = 0;
        while (next < inlines.size() && inlines.get(next).start() < end) {
            Inline inline = inlines.get(next++);
            if (inline.kind() == Inline.Kind.CODE) {
                key = key * 31 + inline.label().hashCode();
            }
        }
        return key * 0x9E3779B97F4A7C15L;
    }
}
