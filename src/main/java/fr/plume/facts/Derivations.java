package fr.plume.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Finds figures that say in other terms what the source's say: rounded, converted. */
final class Derivations {

    /** Amounts nearby that are tried: there are hardly ever more. */
    private static final int MAX_NEAR = 64;

    /** How far, in parts of it, the round bound of a figure may lie: « plus de mille » for 1 250. */
    private static final double BOUND_REACH = 0.25;

    private static final double SECONDS_IN_MONTH = 365.25 * 86_400 / 12;

    private final NavigableMap<Double, List<Fact>> byBase = new TreeMap<>();

    Derivations(Reading source) {
        List<Fact> quantities = source.mentions().stream()
                .filter(f -> f.value() instanceof Quantity && f.type() != FactType.ORDINAL)
                .toList();
        for (Fact fact : quantities) {
            List<Fact> same = byBase.computeIfAbsent(base((Quantity) fact.value()), k -> new ArrayList<>(1));
            if (same.stream()
                    .noneMatch(f -> f.type() == fact.type() && f.value().equals(fact.value()))) {
                same.add(fact);
            }
        }
    }

    private static BigDecimal amount(Fact fact) {
        return ((Quantity) fact.value()).amount();
    }

    private static String unit(Fact fact) {
        return ((Quantity) fact.value()).unit();
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
