package fr.plume.llm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * What all calls to one server pass: when it says that there were too many, everybody waits, not only the caller that was
 * told, and afterwards goes one after the other, at a distance that grows with each such word and shrinks with each call
 * let through: speed comes back by itself. Safe for use by several threads.
 */
public final class RateGate {

    /** The distance between two calls after the server complained once. */
    private static final Duration FIRST_DISTANCE = Duration.ofMillis(200);

    private static final Duration LONGEST_DISTANCE = Duration.ofMillis(1000);

    /** A distance below this is none. */
    private static final Duration NO_DISTANCE = Duration.ofMillis(5);

    /** What a call let through leaves of the distance. */
    private static final int EASING_PERCENT = 85;

    private final InstantSource clock;
    private final Sleeper sleeper;
    private Instant opens = Instant.MIN;
    private Instant next = Instant.MIN;
    private Duration distance = Duration.ZERO;

    public RateGate(InstantSource clock, Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Lets nobody pass for {@code span} from now. */
    public synchronized void close(Duration span) {
        Instant now = clock.instant();
        Instant then = now.plus(span);
        boolean open = !opens.isAfter(now);
        if (then.isAfter(opens)) {
            opens = then;
        }
        if (open) {
            // The calls that were under way together hear the same complaint; it counts once.
            Duration doubled = distance.multipliedBy(2);
            distance = doubled.compareTo(FIRST_DISTANCE) < 0
                    ? FIRST_DISTANCE
                    : doubled.compareTo(LONGEST_DISTANCE) > 0 ? LONGEST_DISTANCE : doubled;
        }
    }

    /** How long the gate stays closed, zero when it is open. */
    public Duration closedFor() {
        return until(opens);
    }

    private synchronized Duration until(Instant then) {
        Duration left = then.equals(Instant.MIN) ? Duration.ZERO : Duration.between(clock.instant(), then);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Waits, whether the gate is open or not. */
    void sleep(Duration span) throws InterruptedException {
        sleeper.sleep(span);
    }

    /** Waits until the gate is open, and lets one caller through; it may have been closed again meanwhile. */
    public void pass() throws InterruptedException {
        for (Duration wait = turn(); !wait.isZero(); wait = turn()) {
            sleeper.sleep(wait);
        }
    }

    /** Zero when it is the caller's turn, which keeps the next one at a distance; how long to wait otherwise. */
    private synchronized Duration turn() {
        Duration wait = until(opens.isAfter(next) ? opens : next);
        if (wait.isZero() && !distance.isZero()) {
            next = clock.instant().plus(distance);
            Duration eased = distance.multipliedBy(EASING_PERCENT).dividedBy(100);
            distance = eased.compareTo(NO_DISTANCE) < 0 ? Duration.ZERO : eased;
        }
        return wait;
    }
}
