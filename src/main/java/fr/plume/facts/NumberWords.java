package fr.plume.facts;

import fr.plume.text.Language;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Number words of French (France, Belgium, Switzerland) and English. */
final class NumberWords {

    enum Kind {
        UNIT,
        TEN,
        HUNDRED,
        SCALE,
        GROUP,
        HALF
    }

    record Entry(Kind kind, BigDecimal value) {}

    private static final Map<String, Entry> FRENCH = load("fr");
    private static final Map<String, Entry> ENGLISH = load("en");

    private NumberWords() {}

    static Optional<Entry> of(Token token, Language language) {
        return token.isWord()
                ? Optional.ofNullable((language == Language.ENGLISH ? ENGLISH : FRENCH).get(token.folded()))
                : Optional.empty();
    }

    private static Map<String, Entry> load(String language) {
        Map<String, Entry> entries = new HashMap<>();
        for (String[] row : Table.rows("numbers.tsv")) {
            if (row[0].equals(language)) {
                Kind kind = Kind.valueOf(row[2].toUpperCase(java.util.Locale.ROOT));
                entries.put(row[1], new Entry(kind, new BigDecimal(row[3])));
            }
        }
        return Map.copyOf(entries);
    }
}
