package fr.plume.facts;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds days, months, years and decades. */
final class DateExtractor {

    private static final Set<String> BEFORE_MONTH = Set.of(
            "en", "fin", "debut", "mi", "mois", "depuis", "des", "ici", "de", "in", "since", "last", "of", "this",
            "next", "until", "by", "from", "early", "late", "mid", "jusqu");
    private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

    private static final Set<String> RANGE = Set.of("au", "a", "et", "to", "and", "ou", "or");

    private final Stretch stretch;
    private final Findings findings;
    private final YearExtractor years;

    DateExtractor(Stretch stretch, Findings findings) {
        this.stretch = stretch;
        this.findings = findings;
        this.years = new YearExtractor(stretch, findings);
    }

    void extract() {
        int i = 0;
        while (i < stretch.size()) {
            i = Math.max(i + 1, at(i));
        }
    }

    /** Reads a date at token {@code i}; the index after it, {@code i} when there is none. */
    private int at(int i) {
        if (!findings.isFree(i)) {
            return i;
        }
        if (stretch.isNumber(i)) {
            int end = numeric(i);
            end = end > i ? end : dayMonth(i);
            return end > i ? end : years.at(i);
        }
        return stretch.word(i, "premier") ? dayMonth(i) : month(i);
    }

    private int numeric(int i) {
        String text = stretch.token(i).text();
        if (DOTTED.matcher(text).matches()) {
            String[] parts = text.split("\\.");
            return slashed(
                    i,
                    i + 1,
                    YearExtractor.number(parts[0]),
                    YearExtractor.number(parts[1]),
                    OptionalInt.of(YearExtractor.number(parts[2])));
        }
        boolean three = separated(i) && separated(i + 2);
        if (three && stretch.mark(i + 1, "-") && text.length() == 4 && number(i + 2) <= 12) {
            OptionalInt year = OptionalInt.of(number(i));
            return add(i, i + 5, Moment.day(year, OptionalInt.of(number(i + 2)), OptionalInt.of(number(i + 4))));
        }
        if (three && stretch.mark(i + 1, "/")) {
            int year = number(i + 4);
            return slashed(i, i + 5, number(i), number(i + 2), OptionalInt.of(year < 100 ? 2000 + year : year));
        }
        boolean padded = text.startsWith("0")
                || (separated(i) && stretch.token(i + 2).text().startsWith("0"));
        boolean introduced = stretch.word(i - 1, "le") || stretch.word(i - 1, "du") || stretch.word(i - 1, "au");
        if (separated(i) && stretch.mark(i + 1, "/") && (padded || introduced)) {
            return slashed(i, i + 3, number(i), number(i + 2), OptionalInt.empty());
        }
        return i;
    }

    /** Whether a slash or hyphen and another whole number touch the one at {@code i}. */
    private boolean separated(int i) {
        return stretch.isNumber(i)
                && stretch.isNumber(i + 2)
                && stretch.touching(i)
                && stretch.touching(i + 1)
                && (stretch.mark(i + 1, "/") || stretch.mark(i + 1, "-"));
    }

    /** Day and month in French; in English either order. */
    private int slashed(int from, int to, int first, int second, OptionalInt year) {
        boolean dayFirst = first >= 1 && first <= 31 && second >= 1 && second <= 12;
        boolean monthFirst = first >= 1 && first <= 12 && second >= 1 && second <= 31;
        Moment european = Moment.day(year, OptionalInt.of(second), OptionalInt.of(first));
        Moment american = Moment.day(year, OptionalInt.of(first), OptionalInt.of(second));
        if (dayFirst && monthFirst && stretch.isEnglish()) {
            return add(from, to, european.or(american));
        }
        return dayFirst ? add(from, to, european) : monthFirst ? add(from, to, american) : from;
    }

    /** 1er mai 2023, 12 March, du 3 au 5 juin. */
    private int dayMonth(int i) {
        int day = stretch.isNumber(i) ? number(i) : 1;
        if (day < 1 || day > 31) {
            return i;
        }
        int at = i + 1;
        boolean ordinal = stretch.wordIn(at, Set.of("er", "st", "nd", "rd", "th"));
        at += ordinal ? 1 : 0;
        at += ordinal && stretch.word(at, "of") ? 1 : 0;
        if (stretch.wordIn(at, RANGE)
                || (at < stretch.size() && stretch.token(at).isHyphen())) {
            return range(i, at, day);
        }
        Optional<Months.Month> month = monthAt(at);
        if (month.isEmpty()) {
            return i;
        }
        int afterYear = afterYear(at + 1);
        if (month.get().weak() && stretch.word(at, "sept") && afterYear == at + 1) {
            return i;
        }
        return add(
                i,
                afterYear,
                Moment.day(year(afterYear, at + 1), OptionalInt.of(month.get().number()), OptionalInt.of(day)));
    }

    private int range(int i, int joint, int day) {
        // « entre le 5 et le 20 juin », « du lundi 5 au samedi 20 juin »
        int last = joint + 1;
        last += stretch.word(last, "le") || stretch.word(last, "the") ? 1 : 0;
        last += last < stretch.size() && stretch.token(last).isWord() && stretch.isNumber(last + 1) ? 1 : 0;
        if (!stretch.isNumber(last) || number(last) > 31 || number(last) < 1) {
            return i;
        }
        Optional<Months.Month> month = monthAt(last + 1);
        if (month.isEmpty()) {
            return i;
        }
        int afterYear = afterYear(last + 2);
        Moment moment =
                Moment.day(year(afterYear, last + 2), OptionalInt.of(month.get().number()), OptionalInt.of(day));
        findings.add(FactType.DATE, i, i + 1, moment, Standing.STATED);
        return last;
    }

    private Optional<Months.Month> monthAt(int i) {
        return i < stretch.size() ? Months.of(stretch.token(i), stretch.language()) : Optional.empty();
    }

    /** March 2023, May 1st, en novembre. */
    private int month(int i) {
        Optional<Months.Month> month = monthAt(i);
        if (month.isEmpty()) {
            return i;
        }
        OptionalInt number = OptionalInt.of(month.get().number());
        // Feb. 14
        int day = stretch.mark(i + 1, ".") && stretch.touching(i) ? i + 2 : i + 1;
        if (stretch.isEnglish() && stretch.isNumber(day) && number(day) >= 1 && number(day) <= 31) {
            int at = day + 1;
            at += stretch.wordIn(at, Set.of("st", "nd", "rd", "th")) ? 1 : 0;
            int afterYear = afterYear(at);
            return add(i, afterYear, Moment.day(year(afterYear, at), number, OptionalInt.of(number(day))));
        }
        int afterYear = afterYear(i + 1);
        boolean certain = !month.get().weak() || afterYear > i + 1 || isMonthHere(i);
        if (!certain || (stretch.word(i, "sept") && afterYear == i + 1)) {
            return i;
        }
        return add(i, afterYear, Moment.day(year(afterYear, i + 1), number, OptionalInt.empty()));
    }

    /** Whether a word that may be another one is a month here, by what stands beside it. */
    private boolean isMonthHere(int i) {
        boolean introduced = stretch.wordIn(i - 1, BEFORE_MONTH)
                || (i > 0 && stretch.token(i - 1).isHyphen());
        return introduced || isBesideMonth(i) || isOnlyMonth(i);
    }

    /** janvier, mars et avril; May to July: joined to another month. */
    private boolean isBesideMonth(int i) {
        return isJoint(i - 1) && isSureMonth(i - 2) || isJoint(i + 1) && isSureMonth(i + 2);
    }

    private boolean isJoint(int i) {
        return stretch.wordIn(i, RANGE) || stretch.mark(i, ",") || stretch.mark(i, "/");
    }

    private boolean isSureMonth(int i) {
        return i >= 0 && monthAt(i).filter(m -> !m.weak()).isPresent();
    }

    /** « mars » without a capital is no planet; "May" with one inside a sentence is no verb, and with no name beside it nobody. */
    private boolean isOnlyMonth(int i) {
        if (!stretch.isEnglish()) {
            return !stretch.token(i).isCapitalised();
        }
        boolean named = stretch.token(i - 1 < 0 ? i : i - 1).isCapitalised()
                || (i + 1 < stretch.size() && stretch.token(i + 1).isCapitalised());
        return !Casing.isInitial(stretch, i) && !named && !stretch.block().isHeading();
    }

    /** The index after a year that may follow at {@code i}, over a comma or the stop of an abbreviation. */
    private int afterYear(int i) {
        int at = stretch.mark(i, ",") || stretch.mark(i, ".") ? i + 1 : i;
        at += stretch.word(at, "de") || stretch.word(at, "of") ? 1 : 0;
        return years.isYear(at) ? at + 1 : i;
    }

    private OptionalInt year(int afterYear, int from) {
        return afterYear > from ? OptionalInt.of(number(afterYear - 1)) : OptionalInt.empty();
    }

    private int number(int i) {
        return YearExtractor.number(stretch.token(i).text());
    }

    private int add(int from, int to, Moment moment) {
        findings.add(FactType.DATE, from, to, moment, Standing.STATED);
        return to;
    }
}
