package fr.plume.facts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds ordinals: 21e, 3rd, XXIe siècle; those in letters bear out others, but only a century is a fact in letters. */
final class OrdinalExtractor {

    private static final Set<String> SUFFIXES =
            Set.of("e", "er", "ere", "re", "eme", "ieme", "emes", "iemes", "es", "nd", "nde", "st", "rd", "th");
    private static final Set<String> CENTURY = Set.of("siecle", "siecles", "century", "centuries");
    private static final Map<String, Integer> LETTERS = new HashMap<>();
    private static final Map<Character, Integer> ROMAN =
            Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1000);

    static {
        Table.rows("ordinals.tsv").forEach(r -> LETTERS.put(r[0], Integer.valueOf(r[1])));
    }

    private final Stretch stretch;
    private final Findings findings;

    OrdinalExtractor(Stretch stretch, Findings findings) {
        this.stretch = stretch;
        this.findings = findings;
    }

    void extract() {
        for (int i = 0; i < stretch.size(); i++) {
            if (findings.isFree(i)) {
                at(i);
            }
        }
    }

    private void at(int i) {
        Token token = stretch.token(i);
        if (token.isNumber()) {
            boolean suffixed = stretch.touching(i) && stretch.wordIn(i + 1, SUFFIXES);
            List<BigDecimal> readings = suffixed ? Figures.readings(token.text()) : List.of();
            if (!readings.isEmpty()) {
                add(i, i + 2, readings.get(0).intValue(), Standing.STATED);
            }
            return;
        }
        int roman = token.isWord() ? roman(token.text()) : 0;
        if (roman > 0 && stretch.wordIn(i + 1, CENTURY)) {
            add(i, i + 1, roman, Standing.STATED);
        } else if (token.isWord() && LETTERS.containsKey(token.folded())) {
            letters(i, LETTERS.get(token.folded()));
        }
    }

    private void letters(int i, int value) {
        if (stretch.isNumber(i - 1)) {
            return;
        }
        int first = i - 1;
        while (first >= 0 && i - first <= 3 && (stretch.token(first).isHyphen() || stretch.word(first, "et"))) {
            first--;
        }
        int tens = first < 0 || first == i - 1
                ? 0
                : NumberWords.of(stretch.token(first), stretch.language())
                        .filter(e ->
                                e.kind() == NumberWords.Kind.TEN || e.value().intValue() == 10)
                        .map(e -> e.value().intValue())
                        .orElse(0);
        int from = tens > 0 ? first : i;
        boolean century = stretch.wordIn(i + 1, CENTURY);
        add(from, i + 1, tens + value, century ? Standing.STATED : Standing.MENTIONED);
    }

    private void add(int from, int end, int value, Standing standing) {
        boolean century = stretch.wordIn(end, CENTURY);
        Quantity quantity = new Quantity(List.of(BigDecimal.valueOf(value)), century ? "century" : "");
        findings.add(FactType.ORDINAL, from, century ? end + 1 : end, quantity, standing);
    }

    /** The value of XXIe, XIXème; 0 when it is none. */
    private static int roman(String text) {
        int length = 0;
        while (length < text.length() && ROMAN.containsKey(text.charAt(length))) {
            length++;
        }
        String suffix = text.substring(length);
        if (length == 0 || !(suffix.equals("e") || suffix.equals("ème") || suffix.equals("er"))) {
            return 0;
        }
        int sum = 0;
        for (int i = 0; i < length; i++) {
            int value = ROMAN.get(text.charAt(i));
            boolean less = i + 1 < length && ROMAN.get(text.charAt(i + 1)) > value;
            sum += less ? -value : value;
        }
        return sum;
    }
}
