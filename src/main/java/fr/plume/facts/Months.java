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

    private static final Map<String, Month> MONTHS = new HashMap<>();

    static {
        for (String[] row : Table.rows("months.tsv")) {
            MONTHS.put(row[0] + " " + row[1], new Month(Integer.parseInt(row[2]), row.length > 3));
        }
    }

    private Months() {}

    /** The month that {@code token} names; an English one has its capital. */
    static Optional<Month> of(Token token, Language language) {
        boolean english = language == Language.ENGLISH;
        return token.isWord() && (!english || token.isCapitalised())
                ? Optional.ofNullable(MONTHS.get((english ? "en " : "fr ") + token.folded()))
                : Optional.empty();
    }
}
