package fr.plume.llm;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * What all calls to one server pass: when it says that there were too many, everybody waits, not only the caller that was
 * told. Safe for use by several threads.
 */
public final class RateGate {

    private final InstantSource clock;
    private final Sleeper sleeper;
    private Instant opens = Instant.MIN;

    public RateGate(InstantSource clock, Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Lets nobody pass for {@code span} from now. */
    public synchronized void close(Duration span) {
        Instant then = clock.instant().plus(span);
        if (then.isAfter(opens)) {
            opens = then;
        }
    }

    /** How long the gate stays closed, zero when it is open. */
    public synchronized Duration closedFor() {
        Duration left = opens.equals(Instant.MIN) ? Duration.ZERO : Duration.between(clock.instant(), opens);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Waits, whether the gate is open or not. */
    void sleep(Duration span) throws InterruptedException {
        sleeper.sleep(span);
    }

    /** Waits until the gate is open; it may have been closed again meanwhile. */
    public void pass() throws InterruptedException {
        for (Duration wait = closedFor(); !wait.isZero(); wait = closedFor()) {
            sleeper.sleep(wait);
        }
    }
}
