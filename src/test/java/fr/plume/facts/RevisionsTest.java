package fr.plume.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.article.MarkdownParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One change in a text that is otherwise its source's: found wherever it stands, even when the new value is also said elsewhere. */
class RevisionsTest {

    private static final String SOURCE = """
            ---
            title: Le lavoir rouvre après 18 mois
            description: Le lavoir de Kerbihan rouvre le 12 mai, avec 40 places et sans droit d'entrée.
            ---

            # Le lavoir de Kerbihan rouvre

            Le lavoir rouvre le 12 mai. Les 40 places sont gratuites et les 25 volontaires sont venus de Lorient.

            ## Rencontre avec Denise Le Bris

            Denise Le Bris et Yann Corlay ont compté 18 fissures dans le bassin. La voûte en avait 25 de plus.
            Le panneau « Ne pas boire cette eau » est resté, voir la fiche 3.

            | Poste | Prix |
            |---|---|
            | Pierre | 18 000 € |
            | Toit | 25 000 € |

            - Chaux : 40 sacs.
            - Sable : 18 sacs.

            ![Le bassin en 1923, avec trois lavandières](bassin.jpg)

            > Nous avons tout démonté à la main.
            >
            > — Yann Corlay

            Pour Denise Le Bris, « le toit était perdu d'avance ». Le registre[^1] le dit aussi.

            [^1]: Registre de la commune, tome 7.
            """;

    private static Ledger against(String article) {
        return Ledger.of(MarkdownParser.parse(SOURCE), MarkdownParser.parse(article));
    }

    @Test
    void nothingChangedIsNothingFound() {
        Ledger ledger = against(SOURCE);
        assertEquals(List.of(), ledger.missing());
        assertEquals(1, ledger.precision());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les 40 places | Les 25 places",
                "18 fissures | 25 fissures",
                "rouvre après 18 mois | rouvre après 25 mois",
                "avec 40 places | avec 18 places",
                "avec Denise Le Bris | avec Denise Le Berre",
                "Ne pas boire cette eau | Ne pas boire cette soupe",
                "voir la fiche 3 | voir la fiche 7",
                "Pierre <> 18 000 € | Pierre <> 25 000 €",
                "40 sacs | 18 sacs",
                "bassin en 1923 | bassin en 1932",
                "avec trois lavandières | avec cinq lavandières",
                "tout démonté | tout remonté",
                "— Yann Corlay | — Denise Le Bris",
                "Pour Denise Le Bris | Pour Yann Corlay",
                "Denise Le Bris et Yann Corlay | Denise Le Bris et Denise Corlay",
                "tome 7 | tome 3"
            })
    void anotherFactInItsPlaceIsAltered(String was, String is) {
        String before = was.replace("<>", "|");
        String article = SOURCE.replace(before, is.replace("<>", "|"));
        assertNotEquals(SOURCE, article);
        Ledger ledger = against(article);
        List<Entry> altered = ledger.article(Status.ALTERED);
        assertEquals(1, altered.size() + ledger.article(Status.INVENTED).size(), () -> was + " " + altered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compté 18 fissures | compté des fissures",
                "voir la fiche 3 | voir la fiche",
                "Le panneau « Ne pas boire cette eau » est resté | Le panneau est resté"
            })
    void nothingInItsPlaceIsMissing(String was, String is) {
        assertEquals(1, against(SOURCE.replace(was, is)).missing().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Denise Le Bris et Yann Corlay | Yann Corlay et Denise Le Bris",
                "Denise Le Bris et Yann Corlay | Le Bris et Corlay",
                "« le toit était perdu d'avance » | « le toit était perdu »",
                "« le toit était perdu d'avance » | “le toit était perdu d’avance”",
                "Le lavoir rouvre le 12 mai. | Le 12 mai, le lavoir rouvre."
            })
    void theSameInAnotherOrderOrFormIsNot(String was, String is) {
        String article = SOURCE.replace(was, is);
        assertNotEquals(SOURCE, article);
        assertEquals(
                1, against(article).precision(), () -> "" + against(article).article(Status.ALTERED));
    }

    @Test
    void twoQuotationsExchangedStandUnderTheWrongNames() {
        String article = SOURCE.replace("Nous avons tout démonté à la main.", "¤")
                .replace("le toit était perdu d'avance", "nous avons tout démonté à la main")
                .replace("¤", "Le toit était perdu d'avance.");
        List<Entry> altered = against(article).article(Status.ALTERED);
        assertFalse(altered.isEmpty());
        assertTrue(altered.stream().allMatch(e -> e.fact().type() == FactType.QUOTE));
    }
}
