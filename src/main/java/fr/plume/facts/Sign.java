package fr.plume.facts;

import java.util.Optional;
import java.util.Set;

/** Reads the sign of an amount: -7, −7, « moins 7 °C », « 7 °C sous zéro ». */
final class Sign {

    private static final Set<String> MINUS = Set.of("moins", "minus");

    /** Only these are counted from a zero that something may lie below. */
    private static final Set<String> BELOW_ZERO = Set.of("°C", "°F");

    private final Stretch stretch;

    Sign(Stretch stretch) {
        this.stretch = stretch;
    }

    /** The first token of the signed amount whose figures begin at token {@code i}. */
    int start(int i) {
        return isSigned(i) ? i - 1 : i;
    }

    /** The amount at token {@code i} with its sign; of a change the same without it too: « -20 % » is a fall of 20 %. */
    Amount apply(int i, Amount amount, String unit) {
        return !isSigned(i) || amount.inLetters() && !isTemperature(unit)
                ? amount
                : isTemperature(unit) ? amount.negated() : amount.orNegated();
    }

    /** The amount below zero that « sous zéro », "below zero" makes of one that ends at token {@code end}. */
    Optional<Amount> belowZero(Amount amount, int end, String unit) {
        boolean zero = stretch.wordIn(end + 1, Set.of("zero")) && stretch.wordIn(end, Set.of("sous", "below"));
        return zero && isTemperature(unit) && amount.readings().get(0).signum() > 0
                ? Optional.of(amount.negated().upTo(end + 2))
                : Optional.empty();
    }

    private static boolean isTemperature(String unit) {
        return BELOW_ZERO.contains(unit);
    }

    private boolean isSigned(int i) {
        if (i == 0) {
            return false;
        }
        if (stretch.wordIn(i - 1, MINUS)) {
            return !stretch.isNumber(i - 2);
        }
        boolean minus = stretch.touching(i - 1) && (stretch.token(i - 1).isHyphen() || stretch.mark(i - 1, "−"));
        boolean joined =
                i > 1 && stretch.touching(i - 2) && stretch.token(i - 2).kind() != Token.Kind.MARK;
        // What closes a bracket or is a unit goes on as a range: « 20 %-30 % », « (a)-7 ».
        boolean closed = i > 1
                && stretch.touching(i - 2)
                && ")]%°€$»”".contains(stretch.token(i - 2).text());
        return minus && !joined && !closed;
    }
}
