package fr.plume.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words right before and behind a fact, with their distance: the slot it fills in its sentence. */
final class Surroundings {

    /** Words looked at on each side. */
    private static final int REACH = 4;

    private Surroundings() {}

    static Set<String> of(Reading reading, Fact fact) {
        int start = fact.passage().at();
        return of(
                reading.sentence(fact.passage().sentence()),
                start,
                start + fact.surface().length());
    }

    /** The slot of what stands from {@code start} to {@code end} of its block's text. */
    static Set<String> of(List<Token> tokens, int start, int end) {
        Set<String> slot = new HashSet<>();
        int before = 0;
        for (int i = tokens.size() - 1; i >= 0 && before < REACH; i--) {
            Token token = tokens.get(i);
            if (token.end() <= start && token.kind() != Token.Kind.MARK) {
                before++;
                slot.add("-" + before + token.folded());
            }
        }
        int after = 0;
        for (int i = 0; i < tokens.size() && after < REACH; i++) {
            Token token = tokens.get(i);
            if (token.start() >= end && token.kind() != Token.Kind.MARK) {
                after++;
                slot.add("+" + after + token.folded());
            }
        }
        return slot;
    }

    /** How alike two slots are, 0 to 1; two empty ones are alike. */
    static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return 2.0 * shared.size() / (one.size() + other.size());
    }
}
