package fr.plume.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenRateTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Instant start = now;

    private record InFlight(Instant end, TokenRate.Grant grant, long used) {}

    private record Sent(Instant time, long tokens) {}

    private final Deque<InFlight> flying = new ArrayDeque<>();

    private TokenRate rate(long perMinute) {
        return new TokenRate(perMinute, () -> now, span -> passes(now.plus(span)));
    }

    /** Calls that end until then give back what they took too much. */
    private void passes(Instant then) {
        while (!flying.isEmpty() && !flying.peek().end().isAfter(then)) {
            InFlight ended = flying.remove();
            ended.grant().settle(ended.used());
        }
        now = then;
    }

    /** Eight calls at a time whose answers take two seconds and turn out smaller than expected. */
    private List<Sent> busy(TokenRate rate, int minutes, long expected, long least, long most) throws Exception {
        Random random = new Random(7);
        List<Sent> sent = new ArrayList<>();
        while (Duration.between(start, now).toMinutes() < minutes) {
            if (flying.size() >= 8) {
                passes(flying.peek().end());
            }
            TokenRate.Grant grant = rate.take(expected, () -> false).orElseThrow();
            long used = least + random.nextLong(most - least + 1);
            sent.add(new Sent(now, used));
            flying.add(new InFlight(now.plusSeconds(2), grant, used));
        }
        return sent;
    }

    private static long most(List<Sent> sent, Duration window) {
        long most = 0;
        for (Sent first : sent) {
            Instant end = first.time().plus(window);
            most = Math.max(
                    most,
                    sent.stream()
                            .filter(s ->
                                    !s.time().isBefore(first.time()) && s.time().isBefore(end))
                            .mapToLong(Sent::tokens)
                            .sum());
        }
        return most;
    }

    @Test
    void nearlyAllOfTheLimitIsUsedAndNeverMoreInAnyMinute() throws Exception {
        List<Sent> sent = busy(rate(60_000), 10, 2500, 500, 2500);
        double share = sent.stream().mapToLong(Sent::tokens).sum() / (60_000.0 * 10);
        assertTrue(share >= 0.95, "used " + share);
        assertTrue(most(sent, Duration.ofMinutes(1)) <= 60_000);
    }

    @Test
    void callsAreSpreadOverTheMinute() throws Exception {
        List<Sent> sent = busy(rate(60_000), 5, 1500, 1500, 1500);
        assertTrue(most(sent, Duration.ofSeconds(6)) <= 60_000 / 10 * 2 + 1500);
    }

    @Test
    void aCallLargerThanAMinuteGoesAllTheSame() throws Exception {
        TokenRate rate = rate(1000);
        rate.take(5000, () -> false).orElseThrow();
        assertEquals(start, now);
        rate.take(5000, () -> false).orElseThrow();
        assertTrue(Duration.between(start, now).toMinutes() >= 4, "the first is worked off");
    }

    @Test
    void whoeverWaitsWithoutSenseIsLetGo() throws Exception {
        TokenRate rate = rate(1000);
        rate.take(1000, () -> false).orElseThrow();
        assertTrue(rate.take(1000, () -> true).isEmpty());
    }

    @Test
    void aClockSetBackHoldsNobodyForMoreThanTwoMinutes() throws Exception {
        TokenRate rate = rate(1000);
        rate.take(1000, () -> false).orElseThrow();
        now = now.minus(Duration.ofHours(3));
        Instant set = now;
        rate.take(1000, () -> false).orElseThrow();
        assertTrue(Duration.between(set, now).toSeconds() <= 120);
    }
}
