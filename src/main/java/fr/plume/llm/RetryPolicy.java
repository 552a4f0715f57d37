package fr.plume.llm;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How often and when a call is tried again: exponential waits with full jitter, between a second and a minute, unless the
 * server says how long to wait.
 *
 * @param tries at most, the first included
 * @param shortest wait
 * @param longest wait of our own; a server may ask for more
 * @param random for the jitter, so that the calls of a batch do not come back all at once
 */
record RetryPolicy(int tries, Duration shortest, Duration longest, RandomGenerator random) {

    static RetryPolicy standard(RandomGenerator random) {
        return new RetryPolicy(6, Duration.ofSeconds(1), Duration.ofSeconds(60), random);
    }

    /** Whether a fault may be hidden by another try, after {@code tried} of them. */
    boolean allows(CallFault fault, int tried, boolean known) {
        return switch (fault.again()) {
            case NEVER -> false;
            case LATER -> tried < tries;
            case ONCE -> tried < 2;
            case IF_KNOWN -> known && tried < tries;
        };
    }

    /** The wait before the next try, after {@code tried} of them. */
    Duration wait(CallFault fault, int tried) {
        return fault.requestedWait().orElseGet(() -> {
            long ceiling = Math.min(longest.toMillis(), shortest.toMillis() << Math.min(tried, 16));
            return Duration.ofMillis(
                    shortest.toMillis() + random.nextLong(Math.max(1, ceiling - shortest.toMillis() + 1)));
        });
    }
}
