package fr.plume.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.article.MarkdownParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslationTest {

    private static final String ENGLISH = """
            # A bridge for the valley

            The United States and the EU will pay for the bridge, said Laura Whitfield, the mayor of London, on March 12, 2023.
            It costs $10M and will carry 12,500 cars a day for about twenty years, from 6 to 9 pm too.
            "We have waited for this bridge since we were children," said Whitfield. She was 42.
            The Regional Transport Board (RTB) opened the file in May 2019.
            """;

    private static Ledger against(String french) {
        return Ledger.of(MarkdownParser.parse(ENGLISH), MarkdownParser.parse(french));
    }

    @Test
    void aTranslationStatesTheSame() {
        Ledger ledger = against("""
                # Un pont pour la vallée

                Les États-Unis et l'UE paieront le pont, a déclaré Laura Whitfield, maire de Londres, le 12 mars 2023.
                Il coûte 10 millions de dollars et portera 12 500 voitures par jour pendant une vingtaine d'années, de 18 à 21 heures aussi.
                « Nous attendons ce pont depuis l'enfance », a dit Mme Whitfield, qui avait 42 ans.
                La Régie régionale des transports (RRT) a ouvert le dossier en mai 2019.
                """);
        assertTrue(ledger.translated());
        assertEquals(
                List.of(),
                ledger.article(Status.INVENTED).stream()
                        .filter(e ->
                                e.fact().type() != FactType.NAME || e.fact().isPerson())
                        .toList());
        assertEquals(List.of(), ledger.article(Status.ALTERED));
        assertEquals(
                List.of(),
                ledger.missing().stream().filter(f -> f.type() != FactType.NAME).toList());
    }

    @Test
    void aFigureThatChangedOnTheWayIsFound() {
        Ledger ledger = against("""
                Les États-Unis et l'UE paieront le pont, a déclaré Laura Whitfield, maire de Londres, le 12 mars 2023.
                Le pont coûte 12 millions de dollars et portera 12 500 voitures, affirme Bernard Lagarde.
                """);
        assertTrue(ledger.article().stream()
                .anyMatch(e -> e.fact().surface().equals("12 millions de dollars")
                        && (e.status() == Status.INVENTED || e.status() == Status.ALTERED)));
        assertTrue(ledger.article(Status.INVENTED).stream()
                .anyMatch(e -> e.fact().isPerson() && e.fact().surface().equals("Bernard Lagarde")));
    }
}
