package fr.plume.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.plume.article.MarkdownParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A good writer says the same in other words, and nothing of it is an error. */
class ParaphraseTest {

    private static List<String> errors(String source, String article) {
        Ledger ledger = Ledger.of(MarkdownParser.parse(source), MarkdownParser.parse(article));
        return ledger.article().stream()
                .filter(e -> e.status() == Status.ALTERED || (e.status() == Status.INVENTED && isError(e.fact())))
                .map(e -> e.status() + " " + e.fact().type() + " " + e.fact().surface())
                .toList();
    }

    private static boolean isError(Fact fact) {
        return !NameMatcher.isName(fact) || NameMatcher.isPerson(fact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le goûter est coupé en demi-tranches et servi près de la porte, pas au fond. | Le goûter, coupé en demi-tranches, attend désormais les enfants près de la porte et non plus au fond.",
                "L'atelier répare 1 150 bicyclettes par an. | Un geste que l'atelier répète plus de mille fois chaque année.",
                "La réserve du lycée sert à 1 240 élèves. | Plus de mille élèves profitent de la réserve du lycée.",
                "Le four reste à -7 °C (la chambre froide à -21 °C). | Dans la chambre froide, il fait -21 °C ; le four affiche 7 °C sous zéro.",
                "La nuit a été rude (-12 °C au refuge). | Au refuge, il faisait moins 12 °C cette nuit-là.",
                "Les ventes de skis ont fait -20 % en mars. | En mars, les ventes de skis ont baissé de 20 %.",
                "Le marché ouvre le samedi. Il attire 40 exposants. | D'une année à l'autre, les exposants changent ; une heure avant l'ouverture, les 40 sont là.",
                "« On nous avait promis un pont sans même sonder la vase », raconte Odile Ferrand. | Personne n'avait pris la peine de vérifier : « On nous avait promis un pont sans même sonder la vase », raconte Odile Ferrand.",
                "La réunion dure de 19 heures à 23 heures. | De 19 h à 23 h, on se réunit.",
                "Le guichet n'ouvre pas le dimanche. | Le dimanche, le guichet reste fermé.",
                "La tournée passe en janvier, mars et mai à Redon. | À Redon, la tournée passe trois fois : en janvier, en mars puis en mai.",
                "La mairie a versé 15 840 € à l'association en 2022. | En 2022, l'association a reçu près de 16 000 euros de la mairie.",
                "Le moulin a été vendu le 4 mai 2019 à Jeanne Corbel pour 210 000 €. Il produit 35 tonnes de farine. | Jeanne Corbel a acheté le moulin en mai 2019. Prix : 210 000 euros. Quelque trente-cinq tonnes de farine en sortent.",
                "Sur 60 arbres plantés, 12 ont séché pendant l'été. | Pendant l'été, douze des soixante arbres plantés ont séché, soit 20 %.",
                "Les travaux dureront dix-huit mois et coûteront 2,4 millions d'euros. | Un an et demi de travaux, 2 400 000 € : le chantier ne sera pas court.",
                "Le bus ne circule plus après 22 h 30. | Après 22h30, plus aucun bus ne circule.",
                "Le maire, Paul Kervella, a déclaré : « Nous tiendrons le calendrier. » | « Nous tiendrons le calendrier », assure le maire, Paul Kervella.",
                "Il n'est pas possible de visiter la grotte en hiver. | En hiver, il est impossible de visiter la grotte.",
                "La piscine a perdu 300 abonnés sur 1 500. | Un abonné sur cinq a quitté la piscine, qui en comptait 1 500.",
                "Les prix n'ont pas augmenté depuis 2020. | Depuis 2020, les prix sont restés stables.",
                "La boulangerie ne vend pas de pain le lundi. | Pas de pain le lundi à la boulangerie.",
                "Le trajet est passé de 52 minutes à 38 minutes. | Quatorze minutes gagnées : le trajet ne prend plus que 38 minutes, contre 52 auparavant.",
                "Anne Le Goff dirige le port depuis septembre 2016. | À la tête du port, Anne Le Goff fêtera une année de plus en septembre. Elle est arrivée en 2016.",
                "Les retours ont baissé de 9 % depuis que l'on mesure les vêtements à plat. | Deux habitudes expliquent cette baisse des retours depuis que l'on mesure les vêtements : le mètre et la photo.",
                "Selon Kerleau, « nous comptons chaque planche » face au géant Norvik. | Kerleau résiste. Là où « nous comptons chaque planche », le bois coûte peu, écrit-il en parlant de Norvik.",
                "« On nous avait promis un pont sans même sonder la vase », se souvient Odile Ferrand. | Les élus n'y regardent pas d'aussi près : « On nous avait promis un pont sans même sonder la vase », se souvient Odile Ferrand.",
                "Le film a reçu deux prix à Brest. | Deux récompenses ont distingué le film à Brest.",
                "L'eau de la source sort à 14 °C, été comme hiver. | Été comme hiver, la source garde ses quatorze degrés.",
                "Sans digue, le hameau serait inondé tous les dix ans. | Si la digue n'existait pas, le hameau serait inondé une fois par décennie."
            })
    void inFrench(String source, String article) {
        assertEquals(List.of(), errors(source, article));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meetings were cut from 11 hours to 6 hours a week. | Les réunions sont passées de 11 heures à 6 heures par semaine.",
                "The shop stays open from 19 hours to 23 hours on market days. | Les jours de marché, la boutique reste ouverte de 19 heures à 23 heures.",
                "The survey was run in January and May by the school team. | L'équipe de l'école a mené l'enquête en janvier et en mai.",
                "We tried a four-day week with half the team. | Nous avons essayé la semaine de quatre jours avec la moitié de l'équipe.",
                "The harbour opens from March to August every year. | Chaque année, le port ouvre de mars à août.",
                "The clinic sees about 1,250 patients, and it is not closed on Sunday. | La clinique suit plus de mille patients, et elle ouvre aussi le dimanche.",
                "The temperature fell to -7 °C in the valley. | Dans la vallée, il a fait moins 7 °C.",
                "Sales rose by 12.5% to $3.2 million in May. | En mai, les ventes ont progressé de 12,5 %, à 3,2 millions de dollars.",
                "The bridge, built in 1931, is 420 metres long and carries 9,000 cars a day. | Construit en 1931, le pont de 420 mètres voit passer neuf mille voitures par jour.",
                "Call us from 9 am to 5:30 pm. | Appelez-nous de 9 h à 17 h 30."
            })
    void fromEnglishNotes(String source, String article) {
        assertEquals(List.of(), errors(source, article));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'atelier répare 1 150 bicyclettes par an. | L'atelier répare plus de deux mille bicyclettes par an.",
                "La nuit a été rude (-12 °C au refuge). | La nuit a été rude (12 °C au refuge).",
                "La réunion dure de 19 heures à 23 heures. | La réunion dure de 18 heures à 23 heures.",
                "Le goûter est servi près de la porte du réfectoire. | Le goûter n'est pas servi près de la porte du réfectoire.",
                "« Le pont ne tiendra pas », raconte Odile Ferrand aux élus. | Odile Ferrand ne raconte pas aux élus : « Le pont tiendra. »",
                "Hélène et Marc Ravel tiennent la ferme. | Hélène Guillou et Marc Ravel tiennent la ferme."
            })
    void whatSaysAnotherThingStillIs(String source, String article) {
        assertFalse(errors(source, article).isEmpty());
    }

    @Test
    void whatTheBriefGivesIsGiven() {
        Reading source = Reading.of(MarkdownParser.parse("Le devis se lit."), List.of("Lire un devis en dix minutes"));
        Reading article = Reading.of(MarkdownParser.parse("Le devis se lit en 10 minutes."));
        assertEquals(List.of(), new LedgerBuilder(source, article).build().article(Status.INVENTED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMUNIQUÉ DE PRESSE",
                "DOSSIER TECHNIQUE",
                "L'eau arrive à 45 °C. Seuls deux radiateurs ont été changés.",
                "Le disque contient 16 Go. Quelques dossiers manquent."
            })
    void commonWordsWithCapitalsAreNoNames(String text) {
        assertEquals(
                List.of(),
                Facts.of(MarkdownParser.parse(text)).stream()
                        .filter(NameMatcher::isName)
                        .map(Fact::surface)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La maison de Vitré, en Ille-et-Vilaine. | Ille-et-Vilaine",
                "On livre à Aix-en-Provence. | Aix-en-Provence"
            })
    void aCompoundNameIsOne(String text, String name) {
        assertEquals(
                true,
                Facts.of(MarkdownParser.parse(text)).stream()
                        .anyMatch(f -> f.surface().equals(name)));
    }
}
