package fr.plume.facts;

import fr.plume.text.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of the months. */
final class Months {

    /**
     * A month.
     *
     * @param number 1 to 12
     * @param weak whether the word is also another one
     */
    record Month(int number, boolean weak) {}

    private static final Map<String, Month> FRENCH = load("fr");
    private static final Map<String, Month> ENGLISH = load("en");

    private Months() {}

    /** The month that {@code token} names; an English one has its capital. */
    static Optional<Month> of(Token token, Language language) {
        boolean english = language == Language.ENGLISH;
        return token.isWord() && (!english || token.isCapitalised())
                ? Optional.ofNullable((english ? ENGLISH : FRENCH).get(token.folded()))
                : Optional.empty();
    }

    private static Map<String, Month> load(String language) {
        Map<String, Month> months = new HashMap<>();
        for (String[] row : Table.rows("months.tsv")) {
            if (row[0].equals(language)) {
                months.put(row[1], new Month(Integer.parseInt(row[2]), row.length > 3));
            }
        }
        return Map.copyOf(months);
    }
}
