package fr.plume.facts;

import java.util.Map;
import java.util.Set;

/** Tells years and decades from counts. */
final class YearExtractor {

    private static final Set<String> BEFORE_YEAR = Set.of(
            "en",
            "in",
            "depuis",
            "since",
            "des",
            "annee",
            "an",
            "fin",
            "debut",
            "ete",
            "hiver",
            "printemps",
            "automne",
            "year",
            "summer",
            "winter",
            "spring",
            "autumn",
            "early",
            "late",
            "mid",
            "by",
            "until",
            "before",
            "after",
            "ici",
            "vers",
            "horizon",
            "from",
            "during",
            "of",
            "avant",
            "apres");

    /** The month each season begins in, north of the equator. */
    private static final Map<String, Integer> SEASONS = Map.of(
            "printemps",
            3,
            "ete",
            6,
            "automne",
            9,
            "hiver",
            12,
            "spring",
            3,
            "summer",
            6,
            "autumn",
            9,
            "fall",
            9,
            "winter",
            12);

    private static final Set<String> OF = Set.of("de", "of");

    private final Stretch stretch;
    private final Findings findings;

    YearExtractor(Stretch stretch, Findings findings) {
        this.stretch = stretch;
        this.findings = findings;
    }

    /** Reads a decade or a year at token {@code i}; the index after it, {@code i} when there is none. */
    int at(int i) {
        int end = decade(i);
        return end > i ? end : bareYear(i);
    }

    /** Whether four figures that may be a year stand at token {@code i}. */
    boolean isYear(int i) {
        return stretch.isNumber(i) && stretch.token(i).text().length() == 4 && number(i) >= 1000 && number(i) <= 2199;
    }

    /** 1990s, années 1990, années 90. */
    private int decade(int i) {
        boolean plural = isYear(i) && stretch.touching(i) && stretch.word(i + 1, "s");
        if (plural) {
            return add(i, i + 2, Moment.decade(number(i)));
        }
        boolean introduced = stretch.word(i - 1, "annees");
        if (introduced && (isYear(i) || (number(i) >= 10 && number(i) < 100)) && number(i) % 10 == 0) {
            return add(i, i + 1, Moment.decade(number(i) < 100 ? 1900 + number(i) : number(i)));
        }
        return i;
    }

    private int bareYear(int i) {
        if (!isYear(i) || number(i) < 1500 || number(i) > 2100) {
            return i;
        }
        boolean priced = i > 0
                && stretch.token(i - 1).kind() == Token.Kind.MARK
                && "$€£".contains(stretch.token(i - 1).text());
        boolean measured = i + 1 < stretch.size()
                && (new Units(stretch.tokens(), stretch.language())
                                .after(i + 1, false)
                                .isPresent()
                        || (stretch.touching(i) && stretch.token(i + 1).isWord())
                        || NumberWords.of(stretch.token(i + 1), stretch.language())
                                .filter(e -> e.kind() == NumberWords.Kind.SCALE)
                                .isPresent());
        boolean counts = !stretch.wordIn(i - 1, BEFORE_YEAR) && pluralNoun(i + 1);
        if (priced || measured || counts) {
            return i;
        }
        int season = stretch.wordIn(i - 1, OF) ? i - 2 : i - 1;
        Integer month = season >= 0 && findings.isFree(season)
                ? SEASONS.get(stretch.token(season).folded())
                : null;
        Moment year = Moment.year(number(i));
        return month == null ? add(i, i + 1, year) : add(season, i + 1, year.in(month));
    }

    private boolean pluralNoun(int i) {
        if (i >= stretch.size() || !stretch.token(i).isWord()) {
            return false;
        }
        String word = stretch.token(i).folded();
        return word.length() > 3
                && (word.endsWith("s") || word.endsWith("x"))
                && !Vocabulary.isFunctionWord(word)
                && !stretch.token(i).isCapitalised();
    }

    private int number(int i) {
        return number(stretch.token(i).text());
    }

    /** A whole number of four figures at most; -1 for any other text. */
    static int number(String text) {
        boolean plain = text.length() <= 4 && text.chars().allMatch(Character::isDigit);
        return plain ? Integer.parseInt(text) : -1;
    }

    private int add(int from, int to, Moment moment) {
        findings.add(FactType.DATE, from, to, moment, Standing.STATED);
        return to;
    }
}
