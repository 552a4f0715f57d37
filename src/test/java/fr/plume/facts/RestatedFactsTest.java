package fr.plume.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.plume.article.MarkdownParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a writer rounds, adds up, shares out or puts in other units is no error; another figure is. */
class RestatedFactsTest {

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
                "La commune a dépensé 1 980 000 euros pour le gymnase. | Le gymnase a coûté près de 2 millions d'euros à la commune.",
                "Le taux de réussite atteint 97,6 % cette année. | Cette année, près de 98 % des candidats ont réussi.",
                "Sur les 250 logements du quartier, 75 sont vides. | Trois logements sur dix sont vides dans ce quartier, soit 75 sur 250.",
                "Le trajet fait 90 minutes. | Il faut une heure et demie de trajet.",
                "La fromagerie vend 1 200 meules par mois. | Chaque mois, mille deux cents meules quittent la fromagerie.",
                "La fromagerie vend 12 tonnes de comté et 8 tonnes de morbier. | Au total, 20 tonnes de fromage sortent de la cave : 12 de comté, 8 de morbier.",
                "Le prix passe de 80 à 100 euros. | Le tarif gagne 20 euros et atteint 100 euros.",
                "L'étang couvre 3 hectares. | L'étang s'étend sur 30 000 m².",
                "Le sentier mesure 12 km. | Douze kilomètres de sentier attendent les marcheurs.",
                "Ouvert en 1998, le cinéma a fermé en 2018. | Le cinéma aura vécu vingt ans, de 1998 à 2018.",
                "Le budget est de 2,5 M€. | Le budget s'élève à 2,5 millions d'euros.",
                "Le conseil compte 15 élus dont 6 femmes. | Six femmes siègent parmi les quinze élus du conseil.",
                "Le festival a réuni 48 312 spectateurs. | Plus de 48 000 spectateurs sont venus au festival.",
                "Le festival a réuni 48 312 spectateurs. | Le festival a attiré environ 50 000 personnes.",
                "L'usine emploie 412 salariés. | Quelque 400 salariés travaillent à l'usine.",
                "La moitié des 320 adhérents a voté. | 160 adhérents sur 320 se sont exprimés.",
                "Un tiers des 90 parcelles est en friche. | Trente parcelles, sur quatre-vingt-dix, sont en friche.",
                "Le quart des recettes vient des dons. | Les dons apportent 25 % des recettes.",
                "Deux tiers des habitants ont plus de 60 ans. | 67 % des habitants ont dépassé 60 ans.",
                "La réunion est fixée au 3 mars 2022 à 18 h 30. | Rendez-vous le 3 mars 2022, à 18h30.",
                "La réunion est fixée au 3 mars 2022 à 18 h 30. | La réunion aura lieu début mars 2022.",
                "Le train part à 14 h 05 et arrive à 16 h 35. | Départ à 14 h 05, arrivée à 16 h 35 : deux heures et demie de voyage.",
                "La ligne a été inaugurée au printemps 2021. | C'est en 2021 que la ligne a ouvert.",
                "La ligne a été inaugurée en avril 2021. | La ligne a ouvert au printemps 2021.",
                "Marc Tessier, le directeur, et sa sœur Jeanne ont repris l'atelier en 2015. | En 2015, Jeanne Tessier et son frère Marc reprennent l'atelier.",
                "Hélène et Marc Ravel tiennent la ferme depuis 2012. | Depuis 2012, la ferme est tenue par Hélène Ravel et son mari Marc.",
                "« Nous avons perdu deux ans », regrette Solène Marchand, la présidente. | La présidente, Solène Marchand, ne le cache pas : « Nous avons perdu deux ans. »",
                "« Nous avons perdu deux ans », regrette Solène Marchand. | Solène Marchand regrette d'avoir « perdu deux ans ».",
                "Selon l'Insee, 14 % des ménages sont concernés. | L'Insee estime que 14 % des ménages sont touchés.",
                "L'Agence de la transition écologique (ADEME) finance 40 % du projet. | L'ADEME prend en charge 40 % du projet.",
                "Le chantier durera 18 mois. | Le chantier s'étalera sur un an et demi.",
                "Les inscriptions sont ouvertes du 5 au 20 juin. | On peut s'inscrire entre le 5 et le 20 juin.",
                "La tour mesure 45 mètres. | Haute de quarante-cinq mètres, la tour domine le port.",
                "Une dizaine de bénévoles entretient le jardin. | Dix bénévoles environ entretiennent le jardin.",
                "Le prêt s'élève à 12 000 euros, remboursable sur 48 mois. | Le prêt, de 12 000 euros, se rembourse en quatre ans.",
                "Le forfait coûte 30 euros par mois. | Comptez 360 euros par an, à raison de 30 euros par mois.",
                "Le four chauffe à 220 °C pendant 15 minutes. | Un quart d'heure à 220 °C suffit.",
                "Le bâtiment date du XVIIe siècle. | Ce bâtiment du dix-septième siècle tient toujours.",
                "La bibliothèque prête 35 000 livres par an. | Trente-cinq mille livres sont empruntés chaque année.",
                "L'association compte 1 024 membres. | Un peu plus de mille membres ont rejoint l'association.",
                "Le parc a accueilli 80 000 visiteurs en 2019 et 60 000 en 2020. | Entre 2019 et 2020, le parc est passé de 80 000 à 60 000 visiteurs, soit une baisse de 25 %.",
                "Le stock baisse de 20 % et tombe à 400 unités. | Le stock ne compte plus que 400 unités, soit 20 % de moins.",
                "Le maire n'exclut pas une hausse des impôts. | Une hausse des impôts n'est pas exclue par le maire.",
                "Le pont n'a jamais été réparé depuis 1974. | Depuis 1974, personne n'a réparé le pont.",
                "Le prix du gaz a augmenté de 12 % en 2022. | En 2022, la hausse du prix du gaz a été de 12 %.",
                "Le vignoble produit 600 000 bouteilles, dont 45 % partent à l'étranger. | Près de la moitié des 600 000 bouteilles partent à l'étranger, soit 270 000.",
                "Le club a gagné 7 matchs sur 10. | Avec sept victoires en dix matchs, le club réussit sa saison.",
                "La salle compte 300 places : 220 assises et 80 debout. | 220 places assises, 80 debout : la salle accueille 300 personnes.",
                "L'envoi pèse moins de 2 kg. | L'envoi ne doit pas dépasser 2 kg.",
                "Le délai est de 30 jours au maximum. | Le délai peut aller jusqu'à 30 jours.",
                "Le loyer est d'au moins 500 euros. | Il faut compter 500 euros de loyer au minimum.",
                "Le laboratoire a reçu une subvention de 150 k€. | Une subvention de 150 000 euros a été versée au laboratoire.",
                "Le logiciel est vendu 49,90 € par an. | Vendu 49,90 euros par an, le logiciel reste abordable.",
                "MaPrimeRénov’ finance jusqu'à 70 % des travaux. | Jusqu'à 70 % des travaux sont pris en charge par MaPrimeRénov'.",
                "Les 12 apprentis sont logés sur place. | Une douzaine d'apprentis loge sur place.",
                "La coopérative réunit 84 éleveurs et 31 maraîchers. | Éleveurs (84) et maraîchers (31) se partagent la coopérative.",
                "Le lac se trouve à 1 850 m d'altitude. | À plus de 1 800 mètres d'altitude, le lac gèle tôt.",
                "Le rapport compte 240 pages et 12 annexes. | Douze annexes complètent les 240 pages du rapport.",
                "Camille Roux a été élue présidente le 14 mai 2021 avec 61 % des voix. | Élue le 14 mai 2021 avec 61 % des suffrages, Camille Roux préside désormais l'association.",
                "La vente débute lundi 4 septembre à 9 h. | À partir du 4 septembre, 9 heures, la vente est ouverte.",
                "Le phare éclaire à 20 milles. Il a été allumé en 1857 puis électrifié en 1906. | Allumé en 1857, le phare n'a été électrifié que quarante-neuf ans plus tard, en 1906.",
                "La ville a planté 1 500 arbres en trois ans. | Cinq cents arbres par an pendant trois ans : la ville en a planté 1 500.",
                "Le fonds distribue 3 millions d'euros à 60 projets. | Soixante projets se partagent 3 millions d'euros, soit 50 000 euros en moyenne."
            })
    void isNoError(String source, String article) {
        assertEquals(List.of(), errors(source, article));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le musée accueille 48 000 visiteurs par an, dont la moitié de scolaires. | Le musée accueille 48 000 visiteurs par an, dont 14 000 scolaires.",
                "Le musée accueille 48 000 visiteurs par an, dont la moitié de scolaires. | Le musée accueille 48 000 visiteurs par an, dont un tiers de scolaires.",
                "Neuf élèves sur dix viennent à pied. | Huit élèves sur dix viennent à pied.",
                "Sept élèves sur dix viennent à pied. | Le bus sert peu : 90 % des élèves viennent à pied.",
                "La ligne a été inaugurée au printemps 2021. | La ligne a été inaugurée à l'automne 2021.",
                "La ligne a été inaugurée en avril 2021. | C'est à l'hiver 2021 que la ligne a ouvert.",
                "Le site attire des millions de lecteurs chaque mois. | Le site attire des milliards de lecteurs chaque mois.",
                "Les inscriptions sont ouvertes du 5 au 20 juin. | On peut s'inscrire entre le 6 et le 20 juin.",
                "Le train part à 14 h 05 et arrive à 16 h 35. | Départ à 14 h 05, arrivée à 16 h 35 : trois heures de voyage.",
                "Le bâtiment date du XVIIe siècle. | Ce bâtiment du dix-huitième siècle tient toujours.",
                "La part des dons est de 43 %. | Il a fallu 43 réunions pour y parvenir.",
                "Marc Tessier et sa sœur Jeanne ont repris l'atelier. | Jeanne Corbel et son frère Marc reprennent l'atelier.",
                "L'usine emploie 412 salariés. | Quelque 300 salariés travaillent à l'usine.",
                "Le fonds distribue 3 millions d'euros à 60 projets. | Le fonds distribue 3 millions d'euros, soit 40 000 euros pour chaque projet."
            })
    void anotherFigureIs(String source, String article) {
        assertFalse(errors(source, article).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La ligne a ouvert au printemps 2021. | printemps 2021",
                "Le plan MaPrimeRénov’ sera revu. | MaPrimeRénov’",
                "Pour Odile de Villers, c'est un début. | Odile de Villers",
                "Il reste « un peu de temps », dit-elle. | un peu de temps"
            })
    void isFoundWhole(String text, String surface) {
        assertEquals(
                List.of(surface),
                Facts.of(MarkdownParser.parse(text)).stream().map(Fact::surface).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Un quart d'heure plus tard. | 15 minutes", "Il y a trois quarts d'heure. | 45 minutes"})
    void quartersOfAnHourAreDurations(String text, String same) {
        Fact fact = Facts.of(MarkdownParser.parse(text)).get(0);
        Fact other = Facts.of(MarkdownParser.parse("Il reste " + same + ".")).get(0);
        assertEquals(other.value().canonical(), fact.value().canonical());
    }
}
