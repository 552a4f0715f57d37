package fr.plume.llm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The moment by which a run must end.
 *
 * @param end that moment, on the clock's scale
 * @param clock what time it is
 */
public record Deadline(Instant end, InstantSource clock) {

    /** A deadline {@code span} from now. */
    public static Deadline in(Duration span, InstantSource clock) {
        return new Deadline(clock.instant().plus(span), clock);
    }

    /** No deadline that a run could meet: a year from now. */
    public static Deadline none() {
        return in(Duration.ofDays(365), InstantSource.system());
    }

    /** The time left, never negative. */
    public Duration remaining() {
        Duration left = Duration.between(clock.instant(), end);
        return left.isNegative() ? Duration.ZERO : left;
    }

    public boolean isOver() {
        return remaining().isZero();
    }
}
