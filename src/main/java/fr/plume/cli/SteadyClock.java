package fr.plume.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time, which never jumps: a clock that is set forth or back while a long run waits for a server, or measures its
 * deadline, changes nothing.
 */
final class SteadyClock extends Clock {

    private final Instant start = Instant.now();
    private final long ticks = System.nanoTime();

    @Override
    public Instant instant() {
        return start.plusNanos(System.nanoTime() - ticks);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
