package fr.plume.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as far as it is given, or a time of day.
 *
 * @param year the year; with {@code decade}, its first
 * @param month 1 to 12
 * @param day 1 to 31
 * @param minutes since midnight
 * @param decade whether a decade is meant (les années 1990)
 * @param season the first month of the season that is meant (printemps 2021), 3, 6, 9 or 12
 * @param otherwise the same figures with day and month exchanged, where both readings are open
 */
public record Moment(
        OptionalInt year,
        OptionalInt month,
        OptionalInt day,
        OptionalInt minutes,
        boolean decade,
        OptionalInt season,
        List<Moment> otherwise)
        implements Value {

    public Moment {
        otherwise = List.copyOf(otherwise);
    }

    static Moment day(OptionalInt year, OptionalInt month, OptionalInt day) {
        return new Moment(year, month, day, OptionalInt.empty(), false, OptionalInt.empty(), List.of());
    }

    static Moment year(int year) {
        return day(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty());
    }

    static Moment decade(int year) {
        return new Moment(
                OptionalInt.of(year),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                true,
                OptionalInt.empty(),
                List.of());
    }

    static Moment time(int minutes) {
        return new Moment(
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.of(minutes),
                false,
                OptionalInt.empty(),
                List.of());
    }

    /** The same year's season that begins in {@code month}. */
    Moment in(int month) {
        return new Moment(year, this.month, day, minutes, decade, OptionalInt.of(month), otherwise);
    }

    Moment or(Moment other) {
        return new Moment(year, month, day, minutes, decade, season, List.of(other));
    }

    @Override
    public String canonical() {
        if (minutes.isPresent()) {
            return "T" + two(minutes.getAsInt() / 60) + ":" + two(minutes.getAsInt() % 60);
        }
        if (month.isEmpty() && day.isEmpty()) {
            String part = season.isPresent() ? "-S" + two(season.getAsInt()) : "";
            return year.getAsInt() + (decade ? "s" : "") + part;
        }
        String head = year.isPresent() ? year.getAsInt() + "-" : "--";
        String middle = month.isPresent() ? two(month.getAsInt()) : "";
        return head + middle + (day.isPresent() ? "-" + two(day.getAsInt()) : "");
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    @Override
    public Agreement with(Value source) {
        if (source instanceof Quantity quantity) {
            return isHours(quantity) ? Agreement.STATED : Agreement.OTHER;
        }
        if (!(source instanceof Moment other)) {
            return Agreement.OTHER;
        }
        Agreement best = plainly(other);
        for (Moment reading : other.otherwise) {
            best = best(best, plainly(reading));
        }
        for (Moment reading : otherwise) {
            best = best(best, reading.with(source));
        }
        return best;
    }

    /** The seconds from midnight; empty for a date. */
    Optional<BigDecimal> seconds() {
        return minutes.isPresent() ? Optional.of(BigDecimal.valueOf(60L * minutes.getAsInt())) : Optional.empty();
    }

    /** Whether a duration is written as this time of day is: « de 11 heures à 6 heures » may be either. */
    private boolean isHours(Quantity quantity) {
        return quantity.unit().equals(Quantity.SECOND)
                && seconds().filter(s -> quantity.amount().compareTo(s) == 0).isPresent();
    }

    private static Agreement best(Agreement a, Agreement b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private Agreement plainly(Moment other) {
        boolean sameKind = minutes.isPresent() == other.minutes.isPresent();
        if (!sameKind
                || (decade && !other.decade)
                || clash(year, other.year)
                || clash(month, other.month)
                || clash(day, other.day)
                || clash(minutes, other.minutes)
                || clash(season, other.season)
                || isOutOf(season, other.month)
                || isOutOf(other.season, month)) {
            return Agreement.OTHER;
        }
        if (decade != other.decade) {
            return Agreement.OTHER;
        }
        boolean shared = both(year, other.year) || both(month, other.month) || both(minutes, other.minutes);
        if (!shared) {
            return Agreement.OTHER;
        }
        boolean more = beyond(year, other.year)
                || beyond(month, other.month)
                || beyond(day, other.day)
                || (beyond(season, other.season) && other.month.isEmpty());
        return more ? Agreement.MORE : Agreement.STATED;
    }

    /** Whether a month is none of a season; it begins within its first and ends within the fourth. */
    private static boolean isOutOf(OptionalInt season, OptionalInt month) {
        return both(season, month) && Math.floorMod(month.getAsInt() - season.getAsInt(), 12) > 3;
    }

    private static boolean both(OptionalInt a, OptionalInt b) {
        return a.isPresent() && b.isPresent();
    }

    private static boolean clash(OptionalInt a, OptionalInt b) {
        return both(a, b) && a.getAsInt() != b.getAsInt();
    }

    private static boolean beyond(OptionalInt mine, OptionalInt source) {
        return mine.isPresent() && source.isEmpty();
    }
}
