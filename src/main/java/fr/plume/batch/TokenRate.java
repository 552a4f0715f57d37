package fr.plume.batch;

import fr.plume.llm.Sleeper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Keeps calls under a limit of tokens a minute. No minute, wherever it begins, holds more than the limit, since some
 * servers count so; and within it calls are spread, since others count by the second. Safe for use by several threads;
 * those that wait are served in the order they came.
 */
final class TokenRate {

    /** A minute, and what calls may be late on their way to the server. */
    private static final Duration MINUTE = Duration.ofMillis(60_300);

    /** The share of a minute's tokens that may go at once. */
    private static final double AT_ONCE = 0.1;

    private static final double MILLIS_PER_MINUTE = 60_000;

    /** What a call took too much comes back when it ends: whoever waits looks again that often. */
    private static final long LONGEST_NAP_MILLIS = 200;

    private final double perMinute;
    private final InstantSource clock;
    private final Sleeper sleeper;
    /** Fair, and held while waiting: whoever came first goes first, and the others need not look at the clock. */
    private final ReentrantLock queue = new ReentrantLock(true);

    private final Deque<Grant> minute = new ArrayDeque<>();
    private double inMinute;
    private double spread;
    private Instant filled;

    /** Tokens granted to one call. */
    final class Grant {

        private Instant time;
        private long tokens;

        private Grant(Instant time, long tokens) {
            this.time = time;
            this.tokens = tokens;
        }

        /** The call has ended: what it took too much comes back, what it took too little is owed. */
        void settle(long used) {
            synchronized (TokenRate.this) {
                spread += tokens - used;
                inMinute += minute.contains(this) ? used - tokens : 0;
                tokens = used;
            }
        }
    }

    /** @param perMinute tokens a minute, 1 or more */
    TokenRate(long perMinute, InstantSource clock, Sleeper sleeper) {
        this.perMinute = perMinute;
        this.clock = clock;
        this.sleeper = sleeper;
        this.spread = perMinute * AT_ONCE;
        this.filled = clock.instant();
    }

    /**
     * Waits until {@code tokens} may be spent, and takes them. A call larger than a whole minute's worth goes when nothing
     * else was sent for a minute.
     *
     * @param over whether waiting has no sense any more
     * @return empty when it had none
     */
    Optional<Grant> take(long tokens, BooleanSupplier over) throws InterruptedException {
        queue.lockInterruptibly();
        try {
            for (long wait = missingMillis(tokens); wait > 0; wait = missingMillis(tokens)) {
                if (over.getAsBoolean()) {
                    return Optional.empty();
                }
                sleeper.sleep(Duration.ofMillis(Math.min(wait, LONGEST_NAP_MILLIS)));
            }
            return Optional.of(granted(tokens));
        } finally {
            queue.unlock();
        }
    }

    private synchronized Grant granted(long tokens) {
        Grant grant = new Grant(filled, tokens);
        minute.addLast(grant);
        inMinute += tokens;
        spread -= tokens;
        return grant;
    }

    /** Milliseconds until so many tokens are free, as things stand; 0 when they are. */
    private synchronized long missingMillis(long tokens) {
        Instant now = clock.instant();
        if (now.isBefore(filled)) {
            // The clock was set back: what was granted counts from now, which is a minute at most.
            minute.forEach(g -> g.time = now);
        }
        double millis = Math.max(0, Duration.between(filled, now).toMillis());
        filled = now;
        double full = perMinute * AT_ONCE;
        spread = Math.max(spread, Math.min(full, spread + millis * perMinute / MILLIS_PER_MINUTE));
        while (!minute.isEmpty()
                && Duration.between(minute.peekFirst().time, now).compareTo(MINUTE) >= 0) {
            inMinute -= minute.removeFirst().tokens;
        }
        double missing = Math.min(tokens, full) - spread;
        long paced = (long) Math.ceil(missing * MILLIS_PER_MINUTE / perMinute);
        boolean fits = minute.isEmpty() || inMinute + tokens <= perMinute;
        long freed = fits
                ? 0
                : Math.max(
                        1,
                        MINUTE.minus(Duration.between(minute.peekFirst().time, now))
                                .toMillis());
        return Math.max(0, Math.max(paced, freed));
    }
}
