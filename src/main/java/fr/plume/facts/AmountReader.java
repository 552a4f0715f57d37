package fr.plume.facts;

import fr.plume.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a number at a token, in figures or in letters, with what multiplies it. */
final class AmountReader {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Abbreviations that multiply; {@code m} is a million in English money only. */
    private static final Map<String, BigDecimal> ABBREVIATIONS = Map.of(
            "k", THOUSAND, "K", THOUSAND, "M", MILLION, "Mio", MILLION, "mn", MILLION, "Md", MILLIARD, "Mds", MILLIARD,
            "Mrd", MILLIARD, "bn", MILLIARD, "B", MILLIARD);

    private final List<Token> tokens;
    private final Language language;

    AmountReader(List<Token> tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    /** The number that begins at token {@code i}. */
    Optional<Amount> read(int i) {
        Token token = tokens.get(i);
        if (token.isNumber()) {
            List<BigDecimal> readings = Figures.readings(token.text());
            return readings.isEmpty()
                    ? Optional.empty()
                    : Optional.of(half(scaled(new Amount(readings, i + 1, Amount.Form.FIGURES, false))));
        }
        return token.isWord() ? letters(i).map(this::half) : Optional.empty();
    }

    private Amount scaled(Amount amount) {
        int next = amount.end();
        if (next >= tokens.size() || !tokens.get(next).isWord()) {
            return amount;
        }
        Token word = tokens.get(next);
        Optional<NumberWords.Entry> entry = NumberWords.of(word, language);
        if (entry.isPresent() && isScale(entry.get())) {
            return amount.times(entry.get().value(), next + 1);
        }
        BigDecimal factor = ABBREVIATIONS.get(word.text());
        boolean near = tokens.get(next - 1).touches(word) || word.text().length() > 1 || beforeMark(next);
        return factor != null && near ? amount.times(factor, next + 1) : amount;
    }

    private boolean beforeMark(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).touches(tokens.get(i + 1))
                && !tokens.get(i + 1).is(".")
                && !tokens.get(i + 1).is(",");
    }

    private static boolean isScale(NumberWords.Entry entry) {
        return entry.kind() == NumberWords.Kind.SCALE || entry.kind() == NumberWords.Kind.GROUP;
    }

    /** « et demi », "and a half", behind the number itself. */
    private Amount half(Amount amount) {
        int i = amount.end();
        if (word(i, "et") && (word(i + 1, "demi") || word(i + 1, "demie"))) {
            return amount.plus(unitOf(amount), i + 2);
        }
        if (word(i, "and") && word(i + 1, "a") && word(i + 2, "half")) {
            return amount.plus(unitOf(amount), i + 3);
        }
        return amount;
    }

    /** Half of what the last word counts: half a million after two millions. */
    private BigDecimal unitOf(Amount amount) {
        return NumberWords.of(tokens.get(amount.end() - 1), language)
                .filter(AmountReader::isScale)
                .map(e -> e.value().multiply(HALF))
                .orElse(HALF);
    }

    private boolean word(int i, String folded) {
        return i < tokens.size() && tokens.get(i).folded().equals(folded);
    }

    private Optional<Amount> letters(int start) {
        LetterSum sum = new LetterSum();
        int i = start;
        int end = start;
        while (i < tokens.size()) {
            Optional<NumberWords.Entry> entry = NumberWords.of(tokens.get(i), language);
            if (entry.isEmpty() || !sum.add(entry.get())) {
                break;
            }
            i++;
            end = i;
            i = afterJoint(i, sum);
        }
        return end == start || sum.isEmpty() ? Optional.empty() : Optional.of(sum.amount(end, end - start));
    }

    /** Over a hyphen, and over et or and where a number goes on behind them. */
    private int afterJoint(int i, LetterSum sum) {
        int at = i;
        if (at < tokens.size()
                && tokens.get(at).isHyphen()
                && tokens.get(at - 1).touches(tokens.get(at))) {
            at++;
        }
        boolean et = language != Language.ENGLISH && word(at, "et") && sum.endsInTen();
        boolean and = language == Language.ENGLISH && word(at, "and") && sum.endsInHundred();
        if (et || and) {
            at++;
            if (at < tokens.size() && tokens.get(at).isHyphen()) {
                at++;
            }
            boolean goesOn = at < tokens.size()
                    && NumberWords.of(tokens.get(at), language)
                            .filter(e -> e.kind() != NumberWords.Kind.HALF)
                            .filter(e -> and
                                    || e.value().intValue() == 1
                                    || e.value().intValue() == 11)
                            .isPresent();
            return goesOn ? at : tokens.size();
        }
        return at;
    }
}
