package fr.plume.facts;

import fr.plume.text.Language;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The currencies, measures and units of time that a number may carry. */
final class Units {

    /**
     * A unit.
     *
     * @param type what an amount in it is
     * @param unit canonical name
     * @param factor what an amount is multiplied by to count in that unit
     * @param end index of the token after it
     */
    record Unit(FactType type, String unit, BigDecimal factor, int end) {}

    /** A measure's dimension and its factor to the dimension's base. */
    record Measure(String dimension, BigDecimal factor) {}

    private static final Map<String, String> CURRENCIES = new HashMap<>();
    private static final Map<String, String> MEASURES = new HashMap<>();
    private static final Map<String, Measure> BY_SYMBOL = new HashMap<>();
    private static final Map<String, String[]> PERIODS = new HashMap<>();
    private static final Map<String, BigDecimal> PREFIXES = Map.of(
            "k",
            BigDecimal.valueOf(1_000),
            "K",
            BigDecimal.valueOf(1_000),
            "M",
            BigDecimal.valueOf(1_000_000),
            "Md",
            BigDecimal.valueOf(1_000_000_000));

    static {
        Table.rows("currencies.tsv").forEach(r -> CURRENCIES.put(r[0], r[1]));
        for (String[] row : Table.rows("units.tsv")) {
            MEASURES.put(row[0], row[1]);
            BY_SYMBOL.put(row[1], new Measure(row[2], new BigDecimal(row[3])));
        }
        Table.rows("periods.tsv").forEach(r -> PERIODS.put(r[0] + " " + r[1], r));
    }

    private final List<Token> tokens;
    private final Language language;

    Units(List<Token> tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    static Optional<Measure> measure(String symbol) {
        return Optional.ofNullable(BY_SYMBOL.get(symbol));
    }

    /** The unit that stands at token {@code i}, behind a number; {@code scaled} after millions and the like. */
    Optional<Unit> after(int i, boolean scaled) {
        int at = scaled ? afterOf(i) : i;
        if (at < tokens.size()
                && tokens.get(at).isHyphen()
                && tokens.get(at - 1).touches(tokens.get(at))) {
            at++;
        }
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        int start = at;
        return percent(start).or(() -> currency(start)).or(() -> period(start)).or(() -> measured(start));
    }

    private int afterOf(int i) {
        if (i >= tokens.size() || !tokens.get(i).isWord()) {
            return i;
        }
        String word = tokens.get(i).folded();
        if (word.equals("d") && i + 1 < tokens.size() && tokens.get(i + 1).isApostrophe()) {
            return i + 2;
        }
        return word.equals("de") || word.equals("of") ? i + 1 : i;
    }

    private Optional<Unit> percent(int i) {
        Token token = tokens.get(i);
        if (token.is("%")) {
            return unit(FactType.PERCENTAGE, "%", i + 1);
        }
        if (token.is("‰")) {
            return unit(FactType.PERCENTAGE, "‰", i + 1);
        }
        String two = phrase(i, 2);
        if (two.equals("pour cent") || two.equals("per cent")) {
            return unit(FactType.PERCENTAGE, "%", i + 2);
        }
        if (phrase(i, 3).equals("points de pourcentage") || phrase(i, 3).equals("point de pourcentage")) {
            return unit(FactType.NUMBER, "point", i + 3);
        }
        if (two.equals("percentage points") || two.equals("percentage point")) {
            return unit(FactType.NUMBER, "point", i + 2);
        }
        String one = token.folded();
        boolean word = one.equals("pourcent") || one.equals("pourcents") || one.equals("percent");
        return word ? unit(FactType.PERCENTAGE, "%", i + 1) : Optional.empty();
    }

    private Optional<Unit> currency(int i) {
        Token token = tokens.get(i);
        BigDecimal prefix = PREFIXES.get(token.text());
        if (prefix != null && i + 1 < tokens.size() && token.touches(tokens.get(i + 1))) {
            String code = CURRENCIES.get(tokens.get(i + 1).text());
            if (code != null) {
                return Optional.of(new Unit(FactType.MONEY, code, prefix, i + 2));
            }
        }
        return longest(i, CURRENCIES, this::phrase)
                .map(u -> new Unit(FactType.MONEY, u.unit(), BigDecimal.ONE, u.end()));
    }

    private Optional<Unit> longest(
            int i, Map<String, String> table, java.util.function.BiFunction<Integer, Integer, String> spelling) {
        for (int length = 3; length >= 1; length--) {
            String unit = table.get(spelling.apply(i, length));
            if (unit != null) {
                return Optional.of(new Unit(FactType.NUMBER, unit, BigDecimal.ONE, i + length));
            }
        }
        return Optional.empty();
    }

    private Optional<Unit> period(int i) {
        int at = language == Language.ENGLISH
                        && (phrase(i, 1).equals("an") || phrase(i, 1).equals("a"))
                ? i + 1
                : i;
        String word = at < tokens.size() ? tokens.get(at).folded() : "";
        String tag = language == Language.ENGLISH ? "en " : "fr ";
        String[] row = PERIODS.containsKey(tag + word) ? PERIODS.get(tag + word) : PERIODS.get("* " + word);
        if (row == null || (word.length() == 1 && !tokens.get(at).text().equals(word))) {
            return Optional.empty();
        }
        String base = row[2].equals("M") ? Quantity.MONTH : Quantity.SECOND;
        return Optional.of(new Unit(FactType.DURATION, base, new BigDecimal(row[3]), at + 1));
    }

    private Optional<Unit> measured(int i) {
        return longest(i, MEASURES, this::written);
    }

    private Optional<Unit> unit(FactType type, String unit, int end) {
        return Optional.of(new Unit(type, unit, BigDecimal.ONE, end));
    }

    private String phrase(int i, int length) {
        return join(i, length, Token::folded);
    }

    /** As written for symbols, in lower case for words: Mo is no mo, but Kilomètres are kilomètres. */
    private String written(int i, int length) {
        return join(i, length, t -> t.text().length() <= 4 ? t.text() : t.text().toLowerCase(java.util.Locale.ROOT));
    }

    /** Tokens with the spaces they have between them, one each at most. */
    private String join(int i, int length, Function<Token, String> spelling) {
        if (i + length > tokens.size()) {
            return "";
        }
        StringBuilder joined = new StringBuilder();
        for (int k = i; k < i + length; k++) {
            if (k > i && !tokens.get(k - 1).touches(tokens.get(k))) {
                joined.append(' ');
            }
            joined.append(spelling.apply(tokens.get(k)));
        }
        return joined.toString();
    }

    /** The currency that stands before the number at token {@code i}: $10, US$ 10, EUR 10; empty text when there is none. */
    Optional<Unit> before(int i) {
        if (i == 0) {
            return Optional.empty();
        }
        Token previous = tokens.get(i - 1);
        boolean symbol = previous.kind() == Token.Kind.MARK;
        boolean code = previous.isWord() && previous.text().length() == 3 && isUpper(previous.text());
        if (!symbol && !code) {
            return Optional.empty();
        }
        int start = i - 1;
        if (symbol && i > 1 && tokens.get(i - 2).isWord() && tokens.get(i - 2).touches(previous)) {
            String both = tokens.get(i - 2).folded() + previous.text();
            if (CURRENCIES.containsKey(both)) {
                return Optional.of(new Unit(FactType.MONEY, CURRENCIES.get(both), BigDecimal.ONE, i - 2));
            }
        }
        boolean near = symbol ? previous.touches(tokens.get(i)) || !previous.is("$") || i == 1 || !closes(i) : true;
        String unit = CURRENCIES.get(previous.folded());
        return unit == null || !near
                ? Optional.empty()
                : Optional.of(new Unit(FactType.MONEY, unit, BigDecimal.ONE, start));
    }

    /** Whether the symbol before token {@code i} belongs to a number in front of it: « 10 $ 300 ». */
    private boolean closes(int i) {
        return i > 1 && tokens.get(i - 2).isNumber();
    }

    private static boolean isUpper(String text) {
        return text.chars().allMatch(Character::isUpperCase);
    }
}
