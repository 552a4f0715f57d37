package fr.plume.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * An amount with its unit.
 *
 * @param amounts its readings, the likelier first: {@code 10.000} is ten thousand or ten
 * @param unit ISO 4217 code, {@code %}, symbol of a measure, {@code month} or {@code second} of a duration; empty for a count
 * @param spoken the amounts as the text has them, before they were turned into that unit
 */
public record Quantity(List<BigDecimal> amounts, String unit, List<BigDecimal> spoken) implements Value {

    static final String MONTH = "month";
    static final String SECOND = "second";

    public Quantity {
        amounts = amounts.stream().map(Quantity::plain).distinct().toList();
        spoken = spoken.stream().map(Quantity::plain).distinct().toList();
    }

    Quantity(List<BigDecimal> amounts, String unit) {
        this(amounts, unit, amounts);
    }

    /** The likeliest reading. */
    public BigDecimal amount() {
        return amounts.get(0);
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    @Override
    public String canonical() {
        if (unit.equals(MONTH)) {
            return "P" + amount().toPlainString() + "M";
        }
        if (unit.equals(SECOND)) {
            return time();
        }
        return amount().toPlainString() + (unit.isEmpty() || unit.equals("%") ? unit : " " + unit);
    }

    private String time() {
        BigDecimal seconds = amount();
        if (whole(seconds, 86_400)) {
            return "P" + per(seconds, 86_400) + "D";
        }
        if (whole(seconds, 3_600)) {
            return "PT" + per(seconds, 3_600) + "H";
        }
        return whole(seconds, 60) ? "PT" + per(seconds, 60) + "M" : "PT" + seconds.toPlainString() + "S";
    }

    private static boolean whole(BigDecimal seconds, int unit) {
        return seconds.signum() != 0
                && seconds.remainder(BigDecimal.valueOf(unit)).signum() == 0;
    }

    private static String per(BigDecimal seconds, int unit) {
        return seconds.divide(BigDecimal.valueOf(unit), 0, RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    @Override
    public Agreement with(Value source) {
        if (source instanceof Moment moment) {
            return moment.with(this);
        }
        if (!(source instanceof Quantity other)) {
            return Agreement.OTHER;
        }
        if (unit.equals(other.unit)) {
            return share(amounts, other.amounts) ? Agreement.STATED : Agreement.OTHER;
        }
        if (unit.isEmpty()) {
            return share(amounts, other.spoken) ? Agreement.STATED : Agreement.OTHER;
        }
        return other.unit.isEmpty() && share(spoken, other.amounts) ? Agreement.MORE : Agreement.OTHER;
    }

    private static boolean share(List<BigDecimal> some, List<BigDecimal> others) {
        return some.stream().anyMatch(others::contains);
    }
}
