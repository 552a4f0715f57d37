package fr.plume.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds shares told in words: « la moitié », « deux tiers », "a quarter of"; and by number: « neuf élèves sur dix ». */
final class FractionExtractor {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Wholes of which people tell a share; « 300 abonnés sur 1 500 » are two counts. */
    private static final Set<Integer> WHOLES = Set.of(2, 3, 4, 5, 6, 8, 10, 20, 100);

    private static final Set<String> DEFINITE = Set.of("le", "du", "au", "ce");

    private static final Set<String> OVER = Set.of("sur", "in", "of");

    /** By language and word what a whole is divided by. */
    private static final Map<String, Integer> PARTS = new HashMap<>();

    static {
        Table.rows("fractions.tsv").forEach(r -> PARTS.put(r[0] + " " + r[1], Integer.valueOf(r[2])));
    }

    private final Stretch stretch;
    private final Findings findings;
    private final AmountReader amounts;

    FractionExtractor(Stretch stretch, Findings findings) {
        this.stretch = stretch;
        this.findings = findings;
        this.amounts = new AmountReader(stretch.tokens(), stretch.language());
    }

    void extract() {
        int i = 0;
        while (i < stretch.size()) {
            i = Math.max(i + 1, findings.isFree(i) ? at(i) : i);
        }
    }

    /** Reads a share at token {@code i}; the index after it, {@code i} when there is none. */
    private int at(int i) {
        Integer whole = part(i);
        if (whole != null && (whole == 2 || stretch.wordIn(i - 1, DEFINITE))) {
            return isShare(i) ? add(i, i + 1, 1, whole, Standing.MENTIONED) : i;
        }
        Optional<Amount> read = amounts.read(i);
        if (read.isEmpty() || !read.get().isSmall() && !WHOLES.contains(whole(read.get()))) {
            return i;
        }
        int count = whole(read.get());
        int end = read.get().end();
        Integer parts = part(end);
        if (parts != null && parts == 4 && isTime(end)) {
            Quantity time = new Quantity(List.of(BigDecimal.valueOf(900L * count)), Quantity.SECOND, List.of());
            findings.add(FactType.DURATION, i, end + 4, time, Standing.STATED);
            return end + 4;
        }
        if (parts != null && count > 0 && count < parts && isShare(end)) {
            return add(i, end + 1, count, parts, Standing.MENTIONED);
        }
        return outOf(i, count, end);
    }

    /** « neuf élèves sur dix », "one in five". */
    private int outOf(int i, int count, int end) {
        int at = end;
        while (at < stretch.size() && at < end + 2 && stretch.token(at).isWord() && !stretch.wordIn(at, OVER)) {
            at++;
        }
        boolean over = stretch.word(at, "sur") && !stretch.isEnglish()
                || (stretch.isEnglish() && (stretch.word(at, "in") || stretch.word(at, "out")));
        int from = stretch.word(at, "out") && stretch.word(at + 1, "of") ? at + 2 : at + 1;
        if (!over || from >= stretch.size() || isLabelled(i)) {
            return i;
        }
        Optional<Amount> whole = amounts.read(from);
        boolean share = whole.isPresent()
                && count > 0
                && count < whole(whole.get())
                && WHOLES.contains(whole(whole.get()))
                && !goesOn(whole.get().end());
        if (!share) {
            return i;
        }
        // « un jeudi sur deux » tells how often, and counts nothing.
        boolean often = count == 1 && whole(whole.get()) == 2;
        return add(i, whole.get().end(), count, whole(whole.get()), often ? Standing.MENTIONED : Standing.STATED);
    }

    /** Whether what follows makes the last number a count of its own: « un zoom sur trois projets », « sur dix mètres ». */
    private boolean goesOn(int i) {
        boolean plural = i < stretch.size()
                && stretch.token(i).isWord()
                && !Vocabulary.isFunctionWord(stretch.token(i).folded())
                && !Vocabulary.singular(stretch.token(i).folded())
                        .equals(stretch.token(i).folded());
        return plural || isMeasured(i);
    }

    private boolean isMeasured(int i) {
        return i < stretch.size()
                && (stretch.mark(i, "%")
                        || new Units(stretch.tokens(), stretch.language())
                                .after(i, false)
                                .isPresent());
    }

    private boolean isLabelled(int i) {
        return i > 0
                && stretch.token(i - 1).isWord()
                && Vocabulary.isLabel(Vocabulary.singular(stretch.token(i - 1).folded()));
    }

    private @org.jspecify.annotations.Nullable Integer part(int i) {
        if (i >= stretch.size() || !stretch.token(i).isWord()) {
            return null;
        }
        return PARTS.get(
                (stretch.isEnglish() ? "en " : "fr ") + stretch.token(i).folded());
    }

    /** Whether something is shared there: « un quart d'heure » and « un tiers » for a third party are no shares. */
    private boolean isShare(int i) {
        boolean stage = stretch.word(i + 1, "de") && stretch.wordIn(i + 2, Set.of("finale", "siecle", "ton", "tour"));
        boolean half = !stretch.isEnglish()
                || !stretch.word(i, "half")
                || stretch.wordIn(i + 1, Set.of("of", "the", "its", "their", "our", "his", "her", "all"));
        return !isTime(i) && !stage && half;
    }

    /** « un quart d'heure ». */
    private boolean isTime(int i) {
        return stretch.word(i + 1, "d") && stretch.word(i + 3, "heure");
    }

    private static int whole(Amount amount) {
        BigDecimal value = amount.readings().get(0);
        boolean small = value.signum() > 0
                && value.compareTo(HUNDRED) <= 0
                && value.stripTrailingZeros().scale() <= 0;
        return small ? value.intValue() : 0;
    }

    private int add(int from, int end, int count, int whole, Standing standing) {
        BigDecimal share =
                BigDecimal.valueOf(count).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL32);
        List<BigDecimal> readings = Stream.of(
                        share, share.setScale(1, RoundingMode.HALF_UP), share.setScale(0, RoundingMode.HALF_UP))
                .toList();
        boolean counts = standing == Standing.STATED;
        List<BigDecimal> spoken = counts ? List.of(BigDecimal.valueOf(count), BigDecimal.valueOf(whole)) : List.of();
        Quantity quantity = new Quantity(readings, "%", spoken);
        Anchor.Bound bound = counts ? Anchor.Bound.EXACT : Anchor.Bound.ABOUT;
        findings.add(new Found(FactType.PERCENTAGE, from, end, quantity, new Anchor("", bound), standing));
        return end;
    }
}
