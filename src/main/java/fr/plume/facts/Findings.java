package fr.plume.facts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The mentions found in one stretch so far; a token belongs to one figure or name at most. */
final class Findings {

    private final List<Found> found = new ArrayList<>();
    private final BitSet taken = new BitSet();

    boolean isFree(int token) {
        return !taken.get(token);
    }

    /** Adds a mention and takes its tokens. */
    void add(Found mention) {
        found.add(mention);
        taken.set(mention.from(), mention.to());
    }

    void add(FactType type, int from, int to, Value value, Standing standing) {
        add(new Found(type, from, to, value, Anchor.NONE, standing));
    }

    /** Takes tokens that no figure may be read from. */
    void take(int from, int to) {
        taken.set(from, to);
    }

    List<Found> all() {
        return List.copyOf(found);
    }
}
