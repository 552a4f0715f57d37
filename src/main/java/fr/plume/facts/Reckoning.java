package fr.plume.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a reader can reckon from the figures of a source that stand near each other: sums, shares, changes, lapses of time. */
final class Reckoning {

    /** Figures further apart are not reckoned with each other. */
    private static final int NEIGHBOURS = 6;

    /** A smaller quotient is met by chance. */
    private static final BigDecimal LEAST_QUOTIENT = BigDecimal.TEN;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

    private final Map<String, Fact> reckoned = new HashMap<>();

    Reckoning(Reading source) {
        List<Fact> quantities = new ArrayList<>();
        List<Fact> dates = new ArrayList<>();
        for (Fact fact : source.mentions()) {
            if (fact.value() instanceof Quantity && fact.type() != FactType.ORDINAL) {
                quantities.add(fact);
            } else if (fact.value() instanceof Moment) {
                dates.add(fact);
            }
        }
        quantities(quantities);
        dates(dates);
    }

    /** The source's figure from which, with its neighbours, this one can be reckoned. */
    Optional<Fact> of(Fact fact) {
        return fact.value() instanceof Quantity quantity && fact.type() != FactType.ORDINAL
                ? quantity.amounts().stream()
                        .map(a -> reckoned.get(key(fact.type(), quantity.unit(), a)))
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    private void quantities(List<Fact> quantities) {
        for (int i = 0; i < quantities.size(); i++) {
            Fact one = quantities.get(i);
            BigDecimal sum = amount(one);
            if (one.type() == FactType.PERCENTAGE) {
                put(one.type(), "%", HUNDRED.subtract(amount(one)), one);
            }
            if (one.type() == FactType.MONEY) {
                // So much a month is so much a year.
                put(one.type(), unit(one), amount(one).multiply(MONTHS), one);
            }
            for (int k = i + 1; k < Math.min(quantities.size(), i + NEIGHBOURS); k++) {
                Fact two = quantities.get(k);
                part(one, two);
                part(two, one);
                quotient(one, two);
                quotient(two, one);
                if (two.type() == one.type() && unit(one).equals(unit(two))) {
                    sum = sum.add(amount(two));
                    put(one.type(), unit(one), sum, one);
                    put(one.type(), unit(one), amount(one).add(amount(two)), one);
                    put(one.type(), unit(one), amount(one).subtract(amount(two)).abs(), one);
                    share(one, two);
                    share(two, one);
                }
            }
        }
    }

    /** 24 000 of 48 000 « dont la moitié »: a share of a count, and the rest of it. */
    private void part(Fact percent, Fact whole) {
        boolean shares = percent.type() == FactType.PERCENTAGE
                && isAmount(whole)
                && amount(percent).signum() > 0
                && amount(percent).compareTo(HUNDRED) < 0;
        if (shares) {
            BigDecimal part = amount(whole).multiply(amount(percent)).divide(HUNDRED, MathContext.DECIMAL32);
            BigDecimal rest = amount(whole).subtract(part);
            for (BigDecimal one : List.of(part, rest)) {
                put(whole.type(), unit(whole), one, whole);
                put(whole.type(), unit(whole), one.setScale(0, RoundingMode.HALF_UP), whole);
            }
        }
    }

    private static boolean isAmount(Fact fact) {
        return fact.type() == FactType.NUMBER || fact.type() == FactType.MONEY;
    }

    /** 500 a year for 1 500 in three years, 50 000 euros each for 3 millions and 60 projects: what divides without a rest. */
    private void quotient(Fact whole, Fact parts) {
        BigDecimal divisor = parts.type() == FactType.DURATION ? spoken(parts) : amount(parts);
        boolean counts = parts.type() == FactType.DURATION
                || (parts.type() == FactType.NUMBER && unit(parts).isEmpty());
        if (!isAmount(whole) || !counts || divisor.compareTo(BigDecimal.ONE) <= 0) {
            return;
        }
        BigDecimal[] result = amount(whole).divideAndRemainder(divisor);
        if (result[1].signum() == 0 && result[0].compareTo(LEAST_QUOTIENT) >= 0) {
            put(whole.type(), unit(whole), result[0], whole);
        }
    }

    private static BigDecimal spoken(Fact duration) {
        List<BigDecimal> spoken = ((Quantity) duration.value()).spoken();
        return spoken.isEmpty() ? BigDecimal.ONE : spoken.get(0);
    }

    /** The smaller as a share of the larger, and the change from one to the other. */
    private void share(Fact one, Fact other) {
        boolean apart = amount(one).signum() > 0
                && amount(other).signum() > 0
                && amount(one).compareTo(amount(other)) != 0
                && one.type() != FactType.PERCENTAGE;
        if (!apart) {
            return;
        }
        if (amount(one).compareTo(amount(other)) < 0) {
            percent(amount(one), amount(other), one);
        }
        percent(amount(one).subtract(amount(other)).abs(), amount(other), one);
    }

    private void percent(BigDecimal part, BigDecimal whole, Fact from) {
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, new MathContext(12));
        put(FactType.PERCENTAGE, "%", percent.setScale(0, RoundingMode.HALF_UP), from);
        put(FactType.PERCENTAGE, "%", percent.setScale(1, RoundingMode.HALF_UP), from);
    }

    private void dates(List<Fact> dates) {
        for (int i = 0; i < dates.size(); i++) {
            for (int k = i + 1; k < Math.min(dates.size(), i + NEIGHBOURS); k++) {
                lapse(dates.get(i), (Moment) dates.get(i).value(), (Moment)
                        dates.get(k).value());
            }
        }
    }

    /** The time between two years, two months, two days of a month, two times of day. */
    private void lapse(Fact from, Moment one, Moment other) {
        if (one.year().isPresent() && other.year().isPresent()) {
            int years = one.year().getAsInt() - other.year().getAsInt();
            putMonths(12 * years, from);
            if (one.month().isPresent() && other.month().isPresent()) {
                putMonths(12 * years + one.month().getAsInt() - other.month().getAsInt(), from);
            }
        }
        boolean days = one.month().equals(other.month())
                && one.year().equals(other.year())
                && one.day().isPresent()
                && other.day().isPresent();
        if (days) {
            int lapse = Math.abs(one.day().getAsInt() - other.day().getAsInt());
            put(FactType.DURATION, Quantity.SECOND, DAY.multiply(BigDecimal.valueOf(lapse)), from);
        }
        if (one.seconds().isPresent() && other.seconds().isPresent()) {
            BigDecimal lapse =
                    one.seconds().get().subtract(other.seconds().get()).abs();
            put(FactType.DURATION, Quantity.SECOND, lapse, from);
        }
    }

    private void putMonths(int months, Fact from) {
        put(FactType.DURATION, Quantity.MONTH, BigDecimal.valueOf(Math.abs(months)), from);
    }

    private static BigDecimal amount(Fact fact) {
        return ((Quantity) fact.value()).amount();
    }

    private static String unit(Fact fact) {
        return ((Quantity) fact.value()).unit();
    }

    private void put(FactType type, String unit, BigDecimal amount, Fact from) {
        reckoned.putIfAbsent(key(type, unit, amount), from);
    }

    private static String key(FactType type, String unit, BigDecimal amount) {
        return type + unit + amount.stripTrailingZeros().toPlainString();
    }
}
