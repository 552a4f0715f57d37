package fr.plume.facts;

import fr.plume.facts.Anchor.Bound;
import java.util.HashMap;
import java.util.Map;

/** Reads how exactly a figure is meant from the words before it. */
final class Bounds {

    private static final Map<String, Bound> PHRASES = new HashMap<>();

    static {
        for (String[] row : Table.rows("bounds.tsv")) {
            PHRASES.put(row[0], Bound.valueOf(row[1]));
        }
    }

    private final Stretch stretch;

    Bounds(Stretch stretch) {
        this.stretch = stretch;
    }

    /** What the one to three words before token {@code i} say of the amount that begins there. */
    Bound before(int i, Amount amount) {
        StringBuilder phrase = new StringBuilder();
        Bound bound = amount.form() == Amount.Form.ABOUT ? Bound.ABOUT : Bound.EXACT;
        for (int k = i - 1; k >= Math.max(0, i - 3) && stretch.token(k).isWord(); k--) {
            phrase.insert(0, phrase.length() == 0 ? "" : " ")
                    .insert(0, stretch.token(k).folded());
            bound = PHRASES.getOrDefault(phrase.toString(), bound);
        }
        return bound;
    }
}
