package fr.plume.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.article.MarkdownParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

    private static final String SOURCE = """
            # La halle aux grains

            La commune de Saint-Varent a racheté la halle aux grains pour 340 000 euros en mars 2021.
            Le maire, Bertrand Loiseau, parle d'un « chantier de longue haleine pour tout le canton ».

            Selon Odile Ferrand, l'architecte, « la charpente a tenu parce que personne n'y a touché ».
            Le chantier emploie 27 compagnons et durera 14 mois ; la toiture pèse 60 tonnes.
            Le [dossier complet](https://www.saint-varent.example/halle/) est en ligne.
            """;

    private static Ledger against(String article) {
        return Ledger.of(MarkdownParser.parse(SOURCE), MarkdownParser.parse(article));
    }

    private static Status status(List<Entry> entries, String surface) {
        return entries.stream()
                .filter(e -> e.fact().surface().contains(surface))
                .map(Entry::status)
                .findFirst()
                .orElseThrow(() -> new AssertionError(surface + " not in " + entries));
    }

    @Test
    void aTextAgainstItselfKeepsAll() {
        Ledger ledger = against(SOURCE);
        assertTrue(ledger.source().size() >= 9, () -> "" + ledger.source());
        assertEquals(1, ledger.recall(), () -> "" + ledger.missing());
        assertEquals(1, ledger.precision(), () -> "" + ledger.article(Status.INVENTED));
    }

    @Test
    void otherWordsForTheSameKeepTheFacts() {
        Ledger ledger = against("""
                # À Saint-Varent, la halle revit

                Trois cent quarante mille euros : voilà ce qu'a payé la commune de Saint-Varent pour sa halle, au mois de mars 2021.
                Loiseau, le maire, prévoit « un chantier de longue haleine ».

                Quatorze mois de travaux attendent les 27 compagnons. La toiture, de 60 tonnes, sera refaite.
                « La charpente a tenu parce que personne n’y a touché », se réjouit Odile Ferrand.
                Tout est dans le [dossier](http://saint-varent.example/halle?utm_source=lettre).
                """);
        assertEquals(List.of(), ledger.article(Status.INVENTED));
        assertEquals(List.of(), ledger.article(Status.ALTERED));
        assertEquals(List.of(), ledger.missing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "340 000 euros | 350 000 euros",
                "340 000 euros | 340 000 dollars",
                "mars 2021 | mai 2021",
                "27 compagnons | 29 compagnons",
                "14 mois | 14 semaines",
                "60 tonnes | 60 kg",
                "Bertrand Loiseau | Bertrand Loisel"
            })
    void anotherValueInTheSameSentenceIsAltered(String was, String is) {
        Ledger ledger = against(SOURCE.replace(was, is));
        Entry entry = ledger.article(Status.ALTERED).get(0);
        assertEquals(is, entry.fact().surface());
        assertEquals(was, entry.other().orElseThrow().surface());
        assertEquals(Status.ALTERED, status(ledger.source(), was));
        assertEquals(List.of(), ledger.article(Status.INVENTED));
        assertEquals(List.of(), ledger.missing());
        assertTrue(ledger.precision() < 1);
    }

    @Test
    void whatTheSourceNeverSaysIsInvented() {
        Ledger ledger = against(SOURCE + """

                Une fête pour 800 personnes aura lieu le 14 juillet 2024, promet Marie Desforges : « Nous danserons jusqu'au matin sur la place. »
                Renseignements : [ici](https://fete.example) ou contact@fete.example.
                """);
        assertEquals(
                List.of(
                        "800 personnes",
                        "14 juillet 2024",
                        "Marie Desforges",
                        "Nous danserons jusqu'au matin sur la place.",
                        "https://fete.example",
                        "contact@fete.example"),
                ledger.article(Status.INVENTED).stream()
                        .map(e -> e.fact().surface())
                        .toList());
        assertEquals(1, ledger.recall());
    }

    @Test
    void whatTheArticleDropsIsMissing() {
        Ledger ledger = against("""
                La commune de Saint-Varent a racheté la halle aux grains en mars 2021, annonce Bertrand Loiseau.
                """);
        assertEquals(Status.MISSING, status(ledger.source(), "340 000 euros"));
        assertEquals(Status.MISSING, status(ledger.source(), "60 tonnes"));
        assertEquals(Status.MISSING, status(ledger.source(), "Odile Ferrand"));
        assertEquals(Status.MISSING, status(ledger.source(), "la charpente"));
        assertEquals(Status.MISSING, status(ledger.source(), "saint-varent.example"));
        assertEquals(Status.KEPT, status(ledger.source(), "mars 2021"));
    }

    @Test
    void aRewordedQuotationIsAlteredAndAnotherOneInvented() {
        Ledger reworded = against(SOURCE.replace("la charpente a tenu parce que", "la charpente tient parce que"));
        assertEquals(Status.ALTERED, status(reworded.article(), "la charpente tient"));
        Ledger invented = against(SOURCE.replace(
                "la charpente a tenu parce que personne n'y a touché",
                "il faudra tout démonter avant la fin du printemps"));
        assertEquals(Status.INVENTED, status(invented.article(), "il faudra"));
        assertEquals(Status.MISSING, status(invented.source(), "la charpente"));
    }
}
