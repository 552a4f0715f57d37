package fr.plume.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Finds figures that follow from the source's: rounded, converted, added up, subtracted, as a share. */
final class Derivations {

    /** Figures further apart are not reckoned with each other. */
    private static final int NEIGHBOURS = 6;

    /** Amounts nearby that are tried: there are hardly ever more. */
    private static final int MAX_NEAR = 64;

    /** How far, in parts of it, the round bound of a figure may lie: « plus de mille » for 1 250. */
    private static final double BOUND_REACH = 0.25;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double SECONDS_IN_MONTH = 365.25 * 86_400 / 12;

    private final Map<String, Fact> reckoned = new HashMap<>();
    private final NavigableMap<Double, List<Fact>> byBase = new TreeMap<>();
    private final List<Fact> quantities = new ArrayList<>();

    Derivations(Reading source) {
        List<Fact> dates = new ArrayList<>();
        for (Fact fact : source.mentions()) {
            if (fact.value() instanceof Quantity && fact.type() != FactType.ORDINAL) {
                quantities.add(fact);
            } else if (fact.value() instanceof Moment moment && moment.year().isPresent()) {
                dates.add(fact);
            }
        }
        for (Fact fact : quantities) {
            List<Fact> same = byBase.computeIfAbsent(base((Quantity) fact.value()), k -> new ArrayList<>(1));
            if (same.stream()
                    .noneMatch(f -> f.type() == fact.type() && f.value().equals(fact.value()))) {
                same.add(fact);
            }
        }
        reckonQuantities();
        reckonDates(dates);
    }

    private void reckonQuantities() {
        for (int i = 0; i < quantities.size(); i++) {
            Fact one = quantities.get(i);
            BigDecimal sum = amount(one);
            if (one.type() == FactType.PERCENTAGE) {
                put(one.type(), "%", HUNDRED.subtract(amount(one)), one);
            }
            for (int k = i + 1; k < Math.min(quantities.size(), i + NEIGHBOURS); k++) {
                Fact two = quantities.get(k);
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

    private void share(Fact part, Fact whole) {
        boolean shares = amount(part).signum() > 0
                && amount(part).compareTo(amount(whole)) < 0
                && part.type() != FactType.PERCENTAGE;
        if (shares) {
            BigDecimal percent = amount(part).multiply(HUNDRED).divide(amount(whole), new MathContext(12));
            put(FactType.PERCENTAGE, "%", percent.setScale(0, RoundingMode.HALF_UP), part);
            put(FactType.PERCENTAGE, "%", percent.setScale(1, RoundingMode.HALF_UP), part);
        }
    }

    private void reckonDates(List<Fact> dates) {
        for (int i = 0; i < dates.size(); i++) {
            for (int k = i + 1; k < Math.min(dates.size(), i + NEIGHBOURS); k++) {
                int years = year(dates.get(i)) - year(dates.get(k));
                put(FactType.DURATION, Quantity.MONTH, BigDecimal.valueOf(12L * Math.abs(years)), dates.get(i));
            }
        }
    }

    private static int year(Fact date) {
        return ((Moment) date.value()).year().orElseThrow();
    }

    private static BigDecimal amount(Fact fact) {
        return ((Quantity) fact.value()).amount();
    }

    private static String unit(Fact fact) {
        return ((Quantity) fact.value()).unit();
    }

    private void put(FactType type, String unit, BigDecimal amount, Fact from) {
        reckoned.putIfAbsent(type + unit + amount.stripTrailingZeros().toPlainString(), from);
    }

    /** The source's figure of which this one is a hedged rounding or a conversion. */
    Optional<Fact> restated(Fact fact) {
        if (!(fact.value() instanceof Quantity quantity)) {
            return Optional.empty();
        }
        double base = base(quantity);
        double reach = Math.abs(base) * 0.4;
        return byBase.subMap(base - reach, true, base + reach, true).values().stream()
                .limit(MAX_NEAR)
                .flatMap(List::stream)
                .filter(s -> rounds(fact, s) || converts(fact, quantity, s))
                .findFirst();
    }

    /** The source's figure from which, with its neighbours, this one can be reckoned. */
    Optional<Fact> reckoned(Fact fact) {
        return fact.value() instanceof Quantity quantity && fact.type() != FactType.ORDINAL
                ? quantity.amounts().stream()
                        .map(a -> reckoned.get(fact.type()
                                + quantity.unit()
                                + a.stripTrailingZeros().toPlainString()))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    /** « près de 10 % » for 9,8 %, « plus de 300 » for 312: fewer figures, a hedge, a tenth away at most. */
    private static boolean rounds(Fact fact, Fact source) {
        boolean alike = fact.type() == source.type() && unit(fact).equals(unit(source));
        if (!alike || fact.anchor().bound() == Anchor.Bound.EXACT) {
            return false;
        }
        double mine = amount(fact).doubleValue();
        double theirs = amount(source).doubleValue();
        boolean bounded = fact.anchor().bound() != Anchor.Bound.ABOUT && digits(fact) == 1;
        boolean near = Math.abs(mine - theirs) <= (bounded ? BOUND_REACH : 0.1) * Math.abs(theirs);
        boolean rounder = digits(fact) < digits(source);
        boolean right = switch (fact.anchor().bound()) {
            case MORE -> mine <= theirs;
            case LESS -> mine >= theirs;
            default -> true;
        };
        return near && rounder && right;
    }

    private static int digits(Fact fact) {
        return amount(fact).stripTrailingZeros().precision();
    }

    private static boolean converts(Fact fact, Quantity quantity, Fact source) {
        Quantity other = (Quantity) source.value();
        if (quantity.unit().equals(other.unit())) {
            return false;
        }
        double mine = base(quantity);
        double theirs = base(other);
        boolean comparable = fact.type() == source.type() && dimension(quantity).equals(dimension(other));
        double tolerance = fact.anchor().bound() == Anchor.Bound.EXACT ? 0.03 : 0.1;
        return comparable && theirs != 0 && Math.abs(mine - theirs) <= tolerance * Math.abs(theirs);
    }

    private static String dimension(Quantity quantity) {
        boolean time = quantity.unit().equals(Quantity.MONTH) || quantity.unit().equals(Quantity.SECOND);
        return time
                ? "time"
                : Units.measure(quantity.unit()).map(Units.Measure::dimension).orElse(quantity.unit());
    }

    private static double base(Quantity quantity) {
        double factor = quantity.unit().equals(Quantity.MONTH)
                ? SECONDS_IN_MONTH
                : Units.measure(quantity.unit())
                        .map(m -> m.factor().doubleValue())
                        .orElse(1.0);
        return quantity.amount().doubleValue() * factor;
    }
}
