package fr.plume.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.article.MarkdownParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One value has many spellings, and a near miss is another value. */
class SpellingsTest {

    private static List<Fact> figures(String sentence) {
        return Reading.of(MarkdownParser.parse(sentence)).mentions().stream()
                .filter(f -> f.type().isFigure() || f.type() == FactType.PRODUCT)
                .toList();
    }

    private static Fact only(String sentence) {
        List<Fact> facts = figures(sentence);
        assertEquals(1, facts.size(), () -> sentence + " → " + facts);
        return facts.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le projet a coûté 10 millions de dollars en tout. | The project did cost $10M all in all.",
                "Le projet a coûté 10 000 000 $ en tout. | The project did cost USD 10 million all in all.",
                "Le projet a coûté 10 millions de dollars en tout. | Le projet a coûté dix millions de dollars en tout.",
                "Le projet a coûté 10 M$ en tout. | Le projet a coûté 10 millions de dollars en tout.",
                "Elle le vend pour cent dollars. | Elle le vend pour 100 $.",
                "Il a levé 1,5 milliard d'euros pour cela. | He has raised 1.5 billion euros for that.",
                "Il a levé 1,5 Md€ pour cela. | Il a levé 1,5 milliard d'euros pour cela.",
                "Il y a là un billion d'étoiles pour nous. | There is a trillion of stars for us.",
                "Le lot vaut 12 345,67 € pour nous. | The lot is worth €12,345.67 to us.",
                "Le lot vaut 12.345,67 € pour nous. | Le lot vaut 12 345,67 € pour nous.",
                "Le lot vaut 12'345.67 CHF pour nous. | Le lot vaut 12 345,67 francs suisses pour nous.",
                "La part est de 3 % pour nous. | La part est de 3% pour nous.",
                "La part est de 3 % pour nous. | La part est de trois pour cent pour nous.",
                "La part est de 3,5 % pour nous. | The share is 3.5 percent for us.",
                "C'était en mars 2023 pour nous. | It was in March 2023 for us.",
                "C'est le 1er mai pour nous. | It is on May 1 for us.",
                "C'est le 1er mai pour nous. | C'est le 01/05 pour nous.",
                "C'est le 12 mars 2023 pour nous. | It is on March 12, 2023 for us.",
                "C'est le 12 mars 2023 pour nous. | C'est le 2023-03-12 pour nous.",
                "C'est le 12 mars 2023 pour nous. | It is on 12 March 2023 for us.",
                "On ouvre à 14 h 30 pour nous. | We do open at 2:30 pm for us.",
                "On ouvre à 14h30 pour nous. | We do open at 2:30 p.m. for us.",
                "On ouvre à 14 h pour nous. | We do open at 2 pm for us.",
                "Une tour du XXIe siècle pour nous. | Une tour du 21e siècle pour nous.",
                "Une tour du XXIe siècle pour nous. | It is a tower of the 21st century for us.",
                "Une tour du XXIe siècle pour nous. | Une tour du vingt et unième siècle pour nous.",
                "Il y a vécu un an et demi avec elle. | Il y a vécu 18 mois avec elle.",
                "Il y a vécu un an et demi avec elle. | He was there for a year and a half with her.",
                "Il y a vécu deux ans et demi avec elle. | He was there for two and a half years with her.",
                "Il y a vécu 48 heures avec elle. | Il y a vécu 2 jours avec elle.",
                "Elle a septante-deux moutons. | Elle a soixante-douze moutons.",
                "Elle a septante-deux moutons. | Elle a 72 moutons.",
                "Elle a nonante-neuf moutons. | Elle a quatre-vingt-dix-neuf moutons.",
                "Elle a huitante moutons. | Elle a quatre-vingts moutons.",
                "Elle a quatre-vingt-dix-sept moutons. | Elle a 97 moutons.",
                "Elle a vingt-et-un moutons. | Elle a vingt et un moutons.",
                "Elle a soixante et onze moutons. | Elle a 71 moutons.",
                "Elle a deux cent trois mille moutons. | Elle a 203 000 moutons.",
                "Elle a mille neuf cent quatre-vingt-quatre moutons. | She has 1,984 sheep.",
                "Elle a 1 500 moutons. | She has one thousand five hundred sheep.",
                "Elle a 1 500 moutons. | She has fifteen hundred sheep.",
                "Elle a une douzaine de moutons. | She has a dozen of sheep.",
                "Elle a 24 moutons. | She has two dozen sheep.",
                "Elle a 10.000 moutons. | Elle a 10 000 moutons.",
                "Elle a 10 000 moutons. | Elle a 10 000 moutons.",
                "Elle a 1,234 moutons. | Elle a 1 234 moutons.",
                "La route fait 5 km pour nous. | La route fait cinq kilomètres pour nous.",
                "Le disque a 500 Go pour nous. | The disk has 500 GB for us.",
                "Le champ fait 40 m² pour nous. | Le champ fait 40 mètres carrés pour nous.",
                "Il fait -3 °C pour nous. | Il fait −3 degrés pour nous.",
                "Dans les années 1990 pour nous. | In the 1990s it was for us.",
                "Elle a 12&#160;000 moutons. | Elle a 12 000 moutons.",
                "Il écrit avec GPT-4 pour nous. | Il écrit avec GPT 4 pour nous."
            })
    void areEqual(String one, String other) {
        Fact first = only(one);
        Fact second = only(other);
        assertEquals(Value.Agreement.STATED, first.value().with(second.value()), () -> first + "\n" + second);
        assertEquals(Value.Agreement.STATED, second.value().with(first.value()), () -> first + "\n" + second);
        assertEquals(first.type(), second.type());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le projet a coûté 10 millions pour nous. | Le projet a coûté 10 milliards pour nous.",
                "C'était en mars 2023 pour nous. | C'était en mai 2023 pour nous.",
                "C'était en mars 2023 pour nous. | C'était en mars 2022 pour nous.",
                "La part monte de 3 % pour nous. | La part monte de 3 points pour nous.",
                "Le lot vaut 300 dollars pour nous. | Le lot vaut 300 euros pour nous.",
                "Il tient un Pixel 6 pour nous. | Il tient un Pixel 7 pour nous.",
                "La route fait 5 km pour nous. | La route fait 5 miles pour nous.",
                "Il fait 3 °C pour nous. | Il fait -3 °C pour nous.",
                "Elle a un billion d'étoiles pour nous. | There is a billion of stars for us.",
                "C'est le 3 avril 2023 pour nous. | C'est le 4 mars 2023 pour nous.",
                "On ouvre à 14 h 30 pour nous. | We do open at 2:30 am for us.",
                "Il y a vécu 18 mois avec elle. | Il y a vécu 18 jours avec elle.",
                "Une tour du 20e siècle pour nous. | Une tour du XXIe siècle pour nous.",
                "La part est de 3,5 % pour nous. | La part est de 35 % pour nous.",
                "Le disque a 500 Go pour nous. | Le disque a 500 Mo pour nous."
            })
    void areNot(String one, String other) {
        assertEquals(Value.Agreement.OTHER, only(one).value().with(only(other).value()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C'était en 2023 pour nous. | C'était le 12 mars 2023 pour nous.",
                "Il en reste 300 pour nous. | Il en reste 300 euros pour nous.",
                "C'est le 03/04/2023 pour nous. | It is on 03/04/2023 for us."
            })
    void lessIsStatedByMore(String less, String more) {
        assertEquals(Value.Agreement.STATED, only(less).value().with(only(more).value()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Elle vaut le double pour nous.",
                "Il faut lire l'un des livres que voici.",
                "Une seconde fois, il est là pour nous."
            })
    void areNoFigures(String sentence) {
        assertTrue(
                figures(sentence).stream().noneMatch(f -> f.standing() == Standing.STATED),
                () -> "" + figures(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voici trois raisons de le croire. | false",
                "Voici deux morts de plus ce soir. | true",
                "L'étape 3 est la plus dure. | false",
                "Les deux sont venues ce soir. | false",
                "Il faut 7 conseils pour le dire. | false",
                "La route passe par 7 villages. | true"
            })
    void countsOfDiscourseAreNoFacts(String sentence, boolean fact) {
        assertEquals(fact, figures(sentence).stream().anyMatch(f -> f.standing() == Standing.STATED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La hausse va de 3 à 5 % pour nous. | 3% | 5%",
                "Il faut 10 à 15 millions d'euros pour nous. | 10000000 EUR | 15000000 EUR",
                "It takes 3 to 5 years for us. | P36M | P60M",
                "C'est du 3 au 5 juin 2023 pour nous. | 2023-06-03 | 2023-06-05"
            })
    void theFirstOfARangeTakesTheUnitOfTheSecond(String sentence, String first, String second) {
        List<Fact> facts = figures(sentence);
        assertEquals(
                List.of(first, second),
                facts.stream().map(f -> f.value().canonical()).toList());
        assertFalse(facts.isEmpty());
    }
}
