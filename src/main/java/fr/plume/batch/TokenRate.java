package fr.plume.batch;

import fr.plume.llm.Sleeper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps calls under a limit of tokens a minute: a bucket that holds one minute's worth and fills at the limit's pace. Safe
 * for use by several threads; those that wait are served in the order they came.
 */
final class TokenRate {

    private static final double MILLIS_PER_MINUTE = 60_000;

    private final double perMinute;
    private final InstantSource clock;
    private final Sleeper sleeper;
    /** Fair, and held while waiting: whoever came first goes first, and the others need not look at the clock. */
    private final ReentrantLock queue = new ReentrantLock(true);

    private double available;
    private Instant filled;

    /** @param perMinute tokens a minute, 1 or more */
    TokenRate(long perMinute, InstantSource clock, Sleeper sleeper) {
        this.perMinute = perMinute;
        this.clock = clock;
        this.sleeper = sleeper;
        this.available = perMinute;
        this.filled = clock.instant();
    }

    /**
     * Waits until {@code tokens} may be spent, and takes them. A call larger than a whole minute's worth goes when the
     * bucket is full.
     */
    void take(long tokens) throws InterruptedException {
        queue.lockInterruptibly();
        try {
            double needed = Math.min(tokens, perMinute);
            for (double missing = needed - change(0); missing > 0; missing = needed - change(0)) {
                long millis = (long) Math.ceil(missing * MILLIS_PER_MINUTE / perMinute);
                sleeper.sleep(Duration.ofMillis(Math.max(1, millis)));
            }
            change(-tokens);
        } finally {
            queue.unlock();
        }
    }

    /** Corrects an estimate: what was taken too much comes back, what was taken too little is owed. */
    void settle(long taken, long used) {
        change(taken - used);
    }

    /** What is there after filling up to now and adding {@code tokens}. A clock set back fills nothing. */
    private synchronized double change(long tokens) {
        Instant now = clock.instant();
        double millis = Math.max(0, Duration.between(filled, now).toMillis());
        filled = now;
        available = Math.min(perMinute, available + tokens + millis * perMinute / MILLIS_PER_MINUTE);
        return available;
    }
}
