package fr.plume.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds money, percentages, durations, measures and counts. */
final class QuantityExtractor {

    private static final Set<String> RANGE = Set.of("a", "et", "ou", "to", "and", "or");

    private final Stretch stretch;
    private final Findings findings;
    private final AmountReader amounts;
    private final Units units;
    private final Bounds bounds;
    private final CountedNoun counted;

    QuantityExtractor(Stretch stretch, Findings findings) {
        this.stretch = stretch;
        this.findings = findings;
        this.amounts = new AmountReader(stretch.tokens(), stretch.language());
        this.units = new Units(stretch.tokens(), stretch.language());
        this.bounds = new Bounds(stretch);
        this.counted = new CountedNoun(stretch, findings);
    }

    void extract() {
        int i = 0;
        while (i < stretch.size()) {
            i = Math.max(i + 1, findings.isFree(i) ? at(i) : i);
        }
    }

    /** Reads a quantity at token {@code i}; the index after it, {@code i} when there is none. */
    private int at(int i) {
        if (stretch.isNumber(i) && isPartOfIdentifier(i)) {
            return identifier(i);
        }
        Optional<Amount> read = amounts.read(i);
        if (read.isEmpty()) {
            return stretch.isNumber(i) ? version(i) : uncounted(i);
        }
        Amount amount = read.get();
        if (isHalfOf(i, amount)) {
            return amount.end();
        }
        Optional<Units.Unit> before = amount.inLetters() ? Optional.empty() : units.before(i);
        Optional<Units.Unit> unit = before.isPresent()
                ? before.map(u -> new Units.Unit(u.type(), u.unit(), u.factor(), amount.end()))
                : units.after(amount.end(), amount.scaled()).filter(u -> isFree(amount.end(), u.end()));
        if (unit.isEmpty() && amount.form() == Amount.Form.ARTICLE) {
            return i;
        }
        int from = before.map(Units.Unit::end).orElse(i);
        Sign sign = new Sign(stretch);
        Amount signed = sign.apply(i, amount, unit.map(Units.Unit::unit).orElse(""));
        return unit.map(u -> measured(Math.min(from, sign.start(i)), signed, u)).orElseGet(() -> bare(i, signed));
    }

    private boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!findings.isFree(i)) {
                return false;
            }
        }
        return true;
    }

    /** A letter or hyphen in front, a strange letter behind: COVID-19, 5G, #12. */
    private boolean isPartOfIdentifier(int i) {
        boolean glued = i > 1
                && stretch.touching(i - 1)
                && stretch.token(i - 1).isHyphen()
                && stretch.touching(i - 2)
                && stretch.token(i - 2).isWord()
                && !isUnitWord(i - 2);
        boolean labelled = i > 0 && stretch.touching(i - 1) && (stretch.mark(i - 1, "#") || stretch.mark(i - 1, "@"));
        boolean suffixed = stretch.touching(i)
                && stretch.token(i + 1).isWord()
                && amounts.read(i).map(a -> a.end() == i + 1).orElse(false)
                && units.after(i + 1, false).isEmpty();
        return glued || labelled || suffixed;
    }

    private boolean isUnitWord(int i) {
        return i > 0 && units.after(i, false).isPresent();
    }

    private int identifier(int i) {
        int end = stretch.touching(i) && stretch.token(i + 1).isWord() ? i + 2 : i + 1;
        String text = stretch.text(i, end).toLowerCase(java.util.Locale.ROOT);
        findings.add(FactType.NUMBER, i, end, new Wording(text), Standing.MENTIONED);
        return end;
    }

    /** « des millions d'abonnés »: no number, and not the same as « des milliards d'abonnés ». */
    private int uncounted(int i) {
        boolean scale = NumberWords.of(stretch.token(i), stretch.language())
                .filter(e -> e.kind() == NumberWords.Kind.SCALE || e.kind() == NumberWords.Kind.GROUP)
                .isPresent();
        if (!scale) {
            return i;
        }
        findings.add(FactType.NUMBER, i, i + 1, new Wording(stretch.token(i).folded()), Standing.MENTIONED);
        return i + 1;
    }

    private int version(int i) {
        findings.add(FactType.NUMBER, i, i + 1, new Wording(stretch.token(i).text()), Standing.STATED);
        return i + 1;
    }

    /** « demi-tranches », "half the team": a half of something, and no count. */
    private boolean isHalfOf(int i, Amount amount) {
        boolean half = amount.inLetters()
                && amount.readings().get(0).compareTo(BigDecimal.ONE) < 0
                && amount.readings().get(0).signum() > 0;
        return half && !stretch.isNumber(i) && units.after(amount.end(), false).isEmpty();
    }

    private int measured(int from, Amount amount, Units.Unit unit) {
        Amount whole = amount;
        int end = Math.max(unit.end(), amount.end());
        if (stretch.word(end, "et") && (stretch.word(end + 1, "demi") || stretch.word(end + 1, "demie"))) {
            whole = amount.plus(new BigDecimal("0.5"), end + 2);
            end += 2;
        } else if (stretch.word(end, "and") && stretch.word(end + 1, "a") && stretch.word(end + 2, "half")) {
            whole = amount.plus(new BigDecimal("0.5"), end + 3);
            end += 3;
        }
        BigDecimal factor = unit.factor();
        Optional<Amount> below = new Sign(stretch).belowZero(whole, end, unit.unit());
        if (below.isPresent()) {
            whole = below.get();
            end = whole.end();
        }
        List<BigDecimal> readings =
                whole.readings().stream().map(r -> r.multiply(factor)).toList();
        List<BigDecimal> spoken = whole.readings();
        Anchor anchor = new Anchor("", bounds.before(from, amount));
        Standing standing = isIdiom(amount, unit) ? Standing.MENTIONED : Standing.STATED;
        findings.add(new Found(unit.type(), from, end, new Quantity(readings, unit.unit(), spoken), anchor, standing));
        return end;
    }

    /** « un jour », « d'une année à l'autre », « un point » name no amount. */
    private boolean isIdiom(Amount amount, Units.Unit unit) {
        boolean point = unit.unit().equals("point") && amount.isSmall() && amount.inLetters();
        boolean one = amount.form() == Amount.Form.ARTICLE
                || (amount.inLetters() && amount.readings().get(0).compareTo(BigDecimal.ONE) < 0);
        return point || one;
    }

    private int bare(int i, Amount amount) {
        int end = amount.end();
        Optional<Units.Unit> shared = sharedUnit(amount);
        if (shared.isPresent()) {
            Units.Unit unit = shared.get();
            List<BigDecimal> readings = amount.readings().stream()
                    .map(r -> r.multiply(unit.factor()))
                    .toList();
            List<BigDecimal> spoken = amount.readings();
            Anchor anchor = new Anchor("", bounds.before(i, amount));
            findings.add(new Found(
                    unit.type(), i, end, new Quantity(readings, unit.unit(), spoken), anchor, Standing.STATED));
            return end;
        }
        String noun = counted.noun(end, amount.scaled());
        Anchor anchor = new Anchor(noun, bounds.before(i, amount));
        findings.add(new Found(
                FactType.NUMBER,
                i,
                counted.end(end, noun),
                new Quantity(amount.readings(), ""),
                anchor,
                counted.standing(i, amount, noun)));
        return end;
    }

    /** « 3 à 5 % », "10 to 15 million dollars": the first takes the unit, and the millions, of the second. */
    private Optional<Units.Unit> sharedUnit(Amount first) {
        int joint = first.end();
        boolean joined = joint + 1 < stretch.size()
                && (stretch.wordIn(joint, RANGE) || stretch.token(joint).isHyphen());
        if (!joined) {
            return Optional.empty();
        }
        return amounts.read(joint + 1)
                .filter(a -> a.form() != Amount.Form.ARTICLE && a.inLetters() == first.inLetters())
                .flatMap(second -> units.after(second.end(), second.scaled())
                        .map(u -> new Units.Unit(
                                u.type(), u.unit(), u.factor().multiply(scale(first, second)), first.end())));
    }

    private static BigDecimal scale(Amount first, Amount second) {
        boolean lent = second.scaled() && !first.scaled();
        BigDecimal value = second.readings().get(0);
        for (BigDecimal scale = BigDecimal.valueOf(1_000_000_000);
                lent && scale.intValue() >= 1000;
                scale = scale.movePointLeft(3)) {
            if (value.compareTo(scale) >= 0) {
                return scale;
            }
        }
        return BigDecimal.ONE;
    }
}
