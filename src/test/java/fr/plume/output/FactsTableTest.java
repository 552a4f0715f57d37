package fr.plume.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.article.MarkdownParser;
import fr.plume.facts.Ledger;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FactsTableTest {

    @Test
    void showsWhereEachFactWent() {
        Ledger ledger = Ledger.of(
                MarkdownParser.parse("La toiture de la halle pèse 60 tonnes.\n\nOdile Ferrand dirige 27 compagnons.\n"),
                MarkdownParser.parse("La toiture de la halle pèse 65 tonnes. Elle date de 1998.\n"));
        assertEquals(
                List.of(
                        "    1 → 1     changé    60 tonnes",
                        "    3 → –     absent    Odile Ferrand",
                        "    3 → –     absent    27 compagnons",
                        "    – → 1     inventé   1998"),
                FactsTable.lines(ledger.rows(), true, Locale.FRENCH));
    }
}
