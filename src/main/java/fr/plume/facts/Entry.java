package fr.plume.facts;

import java.util.Optional;

/**
 * A fact of one text, held against the other.
 *
 * @param fact the fact
 * @param status how it stands
 * @param other the fact of the other text that keeps, alters or supports it
 */
public record Entry(Fact fact, Status status, Optional<Fact> other) {

    static Entry of(Fact fact, Status status, Fact other) {
        return new Entry(fact, status, Optional.ofNullable(other));
    }
}
