package fr.plume.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A number as read, without what it counts.
 *
 * @param readings what it may be, the likelier first
 * @param end index of the token after it
 * @param form how it is written
 * @param scaled whether it ends in a word such as millions, after which French says de
 */
record Amount(List<BigDecimal> readings, int end, Form form, boolean scaled) {

    enum Form {
        FIGURES,
        LETTERS,
        /** une douzaine: about so many, in letters. */
        ABOUT,
        /** un, une, one alone: an article more often than a count. */
        ARTICLE
    }

    boolean isSmall() {
        return readings.get(0).compareTo(BigDecimal.valueOf(12)) <= 0
                && readings.get(0).scale() <= 0;
    }

    boolean inLetters() {
        return form != Form.FIGURES;
    }

    Amount times(BigDecimal factor, int newEnd) {
        return new Amount(readings.stream().map(r -> r.multiply(factor)).toList(), newEnd, form, true);
    }

    Amount plus(BigDecimal part, int newEnd) {
        return new Amount(readings.stream().map(r -> r.add(part)).toList(), newEnd, form, scaled);
    }

    /** Below zero, or the same above: a change of which the words say the direction. */
    Amount orNegated() {
        List<BigDecimal> both = Stream.concat(readings.stream().map(BigDecimal::negate), readings.stream())
                .toList();
        return new Amount(both, end, form, scaled);
    }

    Amount upTo(int newEnd) {
        return new Amount(readings, newEnd, form, scaled);
    }

    Amount negated() {
        return new Amount(readings.stream().map(BigDecimal::negate).toList(), end, form, scaled);
    }
}
