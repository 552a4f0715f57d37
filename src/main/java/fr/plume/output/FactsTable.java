package fr.plume.output;

import fr.plume.facts.Ledger;
import fr.plume.facts.Status;
import fr.plume.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the facts of an article for a terminal: line of the source, line of the article, what became of it, the fact. */
public final class FactsTable {

    /** Characters of a fact that are shown. */
    private static final int LONGEST = 80;

    private FactsTable() {}

    /** One line for each row, columns aligned; what is kept is left out when {@code all} is false. */
    public static List<String> lines(List<Ledger.Row> rows, boolean all, Locale locale) {
        return rows.stream()
                .filter(r -> all || r.status() != Status.KEPT)
                .map(r -> line(r, locale))
                .toList();
    }

    private static String line(Ledger.Row row, Locale locale) {
        String status = Message.of("facts." + row.status().id()).in(locale);
        return String.format(
                Locale.ROOT,
                "%5s → %-5s %-9s %s",
                number(row.sourceLine()),
                number(row.articleLine()),
                status,
                shown(row.fact().surface()));
    }

    private static String number(Optional<Integer> line) {
        return line.map(String::valueOf).orElse("–");
    }

    private static String shown(String surface) {
        String flat = Escapes.visible(surface.strip().replace('\n', ' '));
        return flat.codePointCount(0, flat.length()) <= LONGEST
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
