package fr.plume.llm;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a server asks to wait: RFC 9110 gives seconds or a date. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** @return the wait, never negative, at most a day; empty when the header says nothing that can be read */
    static Optional<Duration> parse(String header, Instant now) {
        String value = header.strip();
        if (value.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            return Optional.of(bounded(Duration.ofMillis(Math.round(Double.parseDouble(value) * 1000))));
        }
        try {
            Instant date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(bounded(Duration.between(now, date)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
