package fr.plume.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.article.MarkdownParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings of Belgium and Switzerland, of the press, of English; no-break spaces, apostrophes, shares in words. */
class MoreSpellingsTest {

    private static Fact only(String sentence) {
        List<Fact> facts = Reading.of(MarkdownParser.parse(sentence)).mentions().stream()
                .filter(f -> f.type().isFigure() || f.type() == FactType.PRODUCT)
                .toList();
        assertEquals(1, facts.size(), () -> sentence + " → " + facts);
        return facts.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le lot vaut 1,2 M€ pour nous. | Le lot vaut 1,2 million d'euros pour nous.",
                "Le lot vaut 10 000 € pour nous. | Le lot vaut 10 000 euros pour nous.",
                "Le lot vaut 10 000 € pour nous. | Le lot vaut 10'000 € pour nous.",
                "Le lot vaut 10’000 CHF pour nous. | Le lot vaut 10 000 francs suisses pour nous.",
                "Le lot vaut 10.000 € pour nous. | Le lot vaut dix mille euros pour nous.",
                "Le lot vaut 3,5 k€ pour nous. | Le lot vaut 3 500 € pour nous.",
                "The lot has 3.5K users for us. | The lot has 3,500 users for us.",
                "On ouvre à 14 h 30 pour nous. | On ouvre à 14h30 pour nous.",
                "On ouvre à 14 h 30 pour nous. | On ouvre à 14:30 pour nous.",
                "On ouvre à 14 h 30 pour nous. | On ouvre à 14 h 30 pour nous.",
                "Une tour du IIe siècle pour nous. | Une tour du 2e siècle pour nous.",
                "Une tour du IIe siècle pour nous. | Une tour du deuxième siècle pour nous.",
                "Une tour du XIXème siècle pour nous. | Une tour du XIXe siècle pour nous.",
                "Elle a nonante-sept moutons. | Elle a quatre-vingt-dix-sept moutons.",
                "Elle a octante-trois moutons. | Elle a 83 moutons.",
                "Elle a septante et un moutons. | Elle a soixante et onze moutons.",
                "Elle a cent vingt-et-un moutons. | Elle a 121 moutons.",
                "Elle a deux mille vingt-trois moutons. | Elle a 2 023 moutons.",
                "Elle a 12 500 moutons. | She has 12,500 sheep.",
                "Elle a 2,5 millions de moutons. | She has 2.5 million sheep.",
                "Elle a 2,5 millions de moutons. | Elle a deux millions et demi de moutons.",
                "Elle a un million et demi de moutons. | Elle a 1,5 million de moutons.",
                "Le prix est de 1 milliard de dollars pour nous. | The price is $1bn for us.",
                "Le prix est de 1 milliard de dollars pour nous. | The price is US$1 billion for us.",
                "La part est de 12,5 % pour nous. | La part est de 12,5 pour cent pour nous.",
                "La part est de 12,5 % pour nous. | The share is 12.5 per cent for us.",
                "La part est de 0,5 % pour nous. | La part est de 0,50 % pour nous.",
                "La hausse est de 3 points de pourcentage pour nous. | The rise is 3 percentage points for us.",
                "C'est le 1er mai 2023 pour nous. | C'est le premier mai 2023 pour nous.",
                "C'est le 1er mai 2023 pour nous. | C'est le 01/05/2023 pour nous.",
                "C'est le 14 février 2023 pour nous. | It is on Feb. 14, 2023 for us.",
                "C'est le 14 février 2023 pour nous. | It is on the 14th of February 2023 for us.",
                "C'est le 14 février 2023 pour nous. | C'est le mardi 14 février 2023 pour nous.",
                "C'était en févr. 2023 pour nous. | C'était en février 2023 pour nous.",
                "C'était en août 2023 pour nous. | C'était en aout 2023 pour nous.",
                "Dans les années 90 pour nous. | Dans les années 1990 pour nous.",
                "Il y a vécu trois semaines avec elle. | Il y a vécu 21 jours avec elle.",
                "Il y a vécu une décennie avec elle. | Il y a vécu dix ans avec elle.",
                "Il y a vécu six mois avec elle. | He was there for six months with her.",
                "Il y a vécu 90 minutes avec elle. | Il y a vécu 1 h 30 avec elle.",
                "La route fait 12 km pour nous. | La route fait 12 kilomètres pour nous.",
                "La pièce fait 12 m2 pour nous. | La pièce fait 12 m² pour nous.",
                "La pièce pèse 3 kg pour nous. | La pièce pèse trois kilos pour nous.",
                "Le disque a 2 To pour nous. | The disk has 2 TB for us.",
                "Le site a 50 ko de trop pour nous. | Le site a 50 kilo-octets de trop pour nous.",
                "Il tient un iPhone 15 pour nous. | He holds an iPhone 15 for us.",
                "Il écrit avec LLaMA 2 pour nous. | Il écrit avec LLaMA2 pour nous.",
                "La part est de 20&nbsp;% pour nous. | La part est de 20 % pour nous.",
                "Elle a une vingtaine de moutons. | Elle a 20 moutons.",
                "Elle a une centaine de moutons. | Elle a 100 moutons.",
                "Elle a une demi-douzaine de moutons. | Elle a 6 moutons.",
                "La moitié est là pour nous. | Il y a 50 % de cela pour nous.",
                "Neuf élèves sur dix sont là. | Il y a 90 % des élèves ici."
            })
    void areEqual(String one, String other) {
        Fact first = only(one);
        Fact second = only(other);
        assertEquals(Value.Agreement.STATED, first.value().with(second.value()), () -> first + "\n" + second);
        assertEquals(Value.Agreement.STATED, second.value().with(first.value()), () -> first + "\n" + second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le lot vaut 1,2 M€ pour nous. | Le lot vaut 1,2 Md€ pour nous.",
                "Le lot vaut 10'000 CHF pour nous. | Le lot vaut 10'000 € pour nous.",
                "The lot has 3.5K users for us. | The lot has 3.5M users for us.",
                "On ouvre à 14 h 30 pour nous. | On ouvre à 14 h 20 pour nous.",
                "Une tour du IIe siècle pour nous. | Une tour du IIIe siècle pour nous.",
                "Elle a septante-deux moutons. | Elle a soixante-dix moutons.",
                "Elle a deux millions et demi de moutons. | Elle a deux millions de moutons.",
                "C'est le 14 février 2023 pour nous. | It is on Feb. 13, 2023 for us.",
                "La ligne a ouvert au printemps 2021 pour nous. | La ligne a ouvert à l'automne 2021 pour nous.",
                "Dans les années 80 pour nous. | Dans les années 1990 pour nous.",
                "La pièce fait 12 m² pour nous. | La pièce fait 12 m³ pour nous.",
                "Le disque a 2 To pour nous. | Le disque a 2 Go pour nous.",
                "Il tient un iPhone 15 pour nous. | Il tient un iPhone 14 pour nous.",
                "Neuf élèves sur dix sont là. | Huit élèves sur dix sont là.",
                "Un tiers est là pour nous. | Un quart est là pour nous."
            })
    void areNot(String one, String other) {
        assertEquals(Value.Agreement.OTHER, only(one).value().with(only(other).value()));
    }
}
