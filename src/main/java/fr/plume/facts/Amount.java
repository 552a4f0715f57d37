package fr.plume.facts;

import java.math.BigDecimal;
import java.util.List;

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

    Amount negated() {
        return new Amount(readings.stream().map(BigDecimal::negate).toList(), end, form, scaled);
    }
}
