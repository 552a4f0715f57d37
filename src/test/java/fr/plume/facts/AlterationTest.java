package fr.plume.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.article.MarkdownParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every value stands in the source, and the article is wrong all the same; or it is right in other words. */
class AlterationTest {

    private static List<Entry> altered(String source, String article) {
        return Ledger.of(MarkdownParser.parse(source), MarkdownParser.parse(article))
                .article(Status.ALTERED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La toiture pèse 60 tonnes et la charpente 85 tonnes. | La toiture pèse 85 tonnes et la charpente 60 tonnes.",
                "Le bureau emploie 12 femmes et 9 hommes à Vannes. | Le bureau emploie 9 femmes et 12 hommes à Vannes.",
                "Le prix est passé de 40 euros à 55 euros en un an. | Le prix est passé de 55 euros à 40 euros en un an.",
                "La maison Tavernier a racheté la maison Kerleau en 2019. | La maison Kerleau a racheté la maison Tavernier en 2019.",
                "Plus de 300 personnes ont signé la pétition du quartier. | Moins de 300 personnes ont signé la pétition du quartier.",
                "La préfecture n'a pas accepté le projet de la commune. | La préfecture a accepté le projet de la commune.",
                "Le vaccin protège les moutons de la maladie. | Le vaccin ne protège pas les moutons de la maladie.",
                "Le syndicat a refusé la proposition de la direction mardi. | Le syndicat a accepté la proposition de la direction mardi.",
                "Les ventes de vélos ont augmenté à Lyon depuis l'hiver. | Les ventes de vélos ont diminué à Lyon depuis l'hiver.",
                "Cela ne suffit pas. | Cela suffit.",
                "Les gardiens ne laissent pas simplement passer les visiteurs. | Les gardiens laissent simplement passer les visiteurs.",
                "Il fait 3 °C le matin dans la serre du lycée. | Il fait -3 °C le matin dans la serre du lycée."
            })
    void isFound(String source, String article) {
        assertEquals(false, altered(source, article).isEmpty());
        assertEquals(List.of(), altered(source, source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La toiture pèse 60 tonnes et la charpente 85 tonnes. | La charpente pèse 85 tonnes, la toiture 60 tonnes.",
                "Le bureau emploie 12 femmes et 9 hommes à Vannes. | À Vannes, 9 hommes et 12 femmes travaillent au bureau.",
                "La maison Tavernier a racheté la maison Kerleau en 2019. | En 2019, Kerleau a été racheté par Tavernier.",
                "Plus de 300 personnes ont signé la pétition du quartier. | Ils sont 300 au moins à avoir signé la pétition du quartier.",
                "La préfecture n'a pas accepté le projet de la commune. | Le projet de la commune, la préfecture ne l'a pas accepté.",
                "Le syndicat a refusé la proposition de la direction mardi. | Mardi, la proposition de la direction a été refusée par le syndicat.",
                "Le prix du blé monte. Le prix du maïs ne monte pas. | Le prix du maïs ne monte pas.",
                "Avant la fusion, le groupe comptait 40 magasins à Lille. | Le groupe comptait 40 magasins à Lille avant la fusion."
            })
    void otherWordsAlterNothing(String source, String article) {
        assertEquals(List.of(), altered(source, article));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Marc Delorme | Odile Ferrand", "Odile Ferrand | Marc Delorme"})
    void aQuotationUnderAnotherNameIsOneAlteredFact(String was, String is) {
        String source = """
                « La charpente a tenu parce que personne n'y a touché », explique Odile Ferrand.

                « Nous rouvrirons avant les vendanges », assure Marc Delorme.
                """;
        List<Entry> altered = altered(source, source.replace(was, is));
        assertEquals(1, altered.size(), () -> "" + altered);
        assertEquals(FactType.QUOTE, altered.get(0).fact().type());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La part est de 9,8 % cette fois. | La part est de près de 10 %. | près de rounding",
                "La route fait 10 miles. | La route fait 16 km. | conversion",
                "L'atelier emploie 40 hommes. Il emploie aussi 25 femmes. | Ils sont 65 à y travailler en tout, 65 employés. | sum",
                "Sur 80 élèves, 20 élèves viennent à pied. | Un quart, soit 25 %, vient à pied. | share",
                "Ouvert en 2009, il a fermé en 2021. | Il aura tenu 12 ans. | difference of years"
            })
    void whatFollowsFromTheSourceIsDerived(String source, String article, String why) {
        Ledger ledger = Ledger.of(MarkdownParser.parse(source), MarkdownParser.parse(article));
        assertEquals(List.of(), ledger.article(Status.INVENTED), why);
        assertEquals(List.of(), ledger.article(Status.ALTERED), why);
        assertEquals(false, ledger.article(Status.DERIVED).isEmpty(), why);
        assertEquals(1, ledger.precision());
    }
}
