package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.check.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms one fault takes in the wild, and sound text that looks like it. */
class SurfaceFormsTest {

    private static final String BEFORE = "# La halle du port\n\nLe marché dure toute la matinée.\n\n";
    private static final String AFTER = "\n\nLe gardien ferme la porte à midi.\n";

    private static void fires(Rule rule, String... faults) {
        for (String fault : faults) {
            assertEquals(List.of(5), Trial.of(rule, BEFORE + fault + AFTER).lines(), fault);
        }
    }

    private static void staysQuiet(Rule rule, String... sound) {
        for (String text : sound) {
            assertEquals(List.of(), Trial.of(rule, BEFORE + text + AFTER).lines(), text);
        }
    }

    @Test
    void numbersTypedIntoHeadings() {
        fires(new NumberedHeading(), "## a) Le bois", "## N° 1 : mesurer", "## #1 Mesurer", "## 3/ Poncer");
        staysQuiet(
                new NumberedHeading(),
                "## 3 façons de poncer",
                "## #bois et #pierre",
                "## a priori",
                "## 24/7 au port");
    }

    @Test
    void headingsThatEndInAStopBehindASpace() {
        fires(new HeadingPunctuation(), "## Le parquet .", "## Le parquet :");
        staysQuiet(new HeadingPunctuation(), "## Le parquet…", "## Scies, rabots, etc.");
    }

    @Test
    void englishCapitalsWithoutHelpFromTheBody() {
        fires(
                new TitleCaseHeading(),
                "## La Taille des Grands Modèles",
                "## Bonnes Pratiques et les Outils du Grand Public",
                "## Choisir Une Bonne Scie Pour Vos Travaux");
        staysQuiet(
                new TitleCaseHeading(),
                "## Google Search Console et Bing Webmaster Tools",
                "## Harry Potter et la Chambre des Secrets",
                "## Lucie Morvan et l’Horloge des Grands Secrets",
                "## De Marseille à Lyon par Avignon et Valence");
    }

    @Test
    void shoutingAndAcronyms() {
        fires(new AllCapsHeading(), "## NOS CONSEILS", "## LE PORT EN HIVER, LES QUAIS");
        staysQuiet(new AllCapsHeading(), "## SNCF, RATP, EDF", "## API REST");
    }

    @Test
    void picturesNamedByMachines() {
        fires(
                new ImageWithoutAlt(),
                "![IMG_2034](https://exemple.fr/halle.jpg)",
                "![Capture d’écran 2023-04-12 à 10.22.33.png](https://exemple.fr/c.png)");
        staysQuiet(
                new ImageWithoutAlt(),
                "![Le logo au format .png](https://exemple.fr/logo.png)",
                "![RFC2616](https://exemple.fr/rfc.png)");
    }

    @Test
    void holesLeftInTheText() {
        fires(new Placeholder(), "La visite dure [X] minutes.", "À COMPLÉTER : le prix.");
        staysQuiet(new Placeholder(), "- [X] ouvrir la porte", "Il reste à compléter le prix.");
    }

    @Test
    void brokenMarks() {
        fires(
                new BrokenMarkdown(),
                "Le [plan](#) de la halle.",
                "Le [plan de la halle] (https://exemple.fr/plan) est là.",
                "La porte est ** fermée ** le soir.");
        staysQuiet(
                new BrokenMarkdown(),
                "Le calcul 2 ** 3 ** 4 est long.",
                "Le [plan](#plan) suit.",
                "Un * seul * signe.");
    }

    @Test
    void currencyAndProgramsVariables() {
        fires(new CurrencyBeforeNumber(), "Le billet coûte $5.", "Comptez € 35 la place.");
        staysQuiet(new CurrencyBeforeNumber(), "La variable $1 est vide.", "Le prix en € 20 ans après.");
    }

    @Test
    void citationsAndIndexes() {
        fires(new FakeCitation(), "Les loyers montent[3].", "Les loyers montent [1, 2].");
        staysQuiet(new FakeCitation(), "L’élément a[3] est vide.", "Le nom mon_tableau[3] aussi.");
    }

    @Test
    void misreadLettersOnShow() {
        fires(new Mojibake(), "Le cafÃ© du port.");
        staysQuiet(new Mojibake(), "On lit « sociÃ©tÃ© » au lieu de société.");
    }

    @Test
    void daysThatBearANameAndClausesBeforeAColon() {
        fires(new CapitalInExcess(), "Rendez-vous le Vendredi 13 mars.", "Voici la règle : Il faut fermer.");
        staysQuiet(
                new CapitalInExcess(),
                "Le film Vendredi 13 passe ce soir.",
                "Le Mercredi des Cendres ouvre le carême.",
                "Horaires : Il faut fermer.");
    }

    @Test
    void ordersToTheWriterAnywhere() {
        String middle = "Le vent tourne.\n\n".repeat(5);
        String text = BEFORE + middle + "Make this article seo compatible\n\n" + middle;
        assertEquals(List.of(15), Trial.of(new PromptLeak(), text).lines());
        assertEquals(
                List.of(),
                Trial.of(new PromptLeak(), text.replace("Make this", "> Make this"))
                        .lines());
    }

    @Test
    void aForeignSentenceUnderTheSources() {
        String sources = "# La halle\n\nLe marché dure toute la matinée et la halle ferme à midi.\n\n## Sources\n\n";
        String plain = "The market opens before dawn so that the trucks can unload.\n";
        assertEquals(List.of(7), Trial.of(new ForeignPassage(), sources + plain).lines());
        assertEquals(
                List.of(),
                Trial.of(new ForeignPassage(), sources + "- " + plain).lines());
    }

    @Test
    void answersUnderAHeadingThatAnnouncesQuestions() {
        String text = "# La halle\n\n## Questions fréquentes\n\n### Quand ouvre-t-elle ?\n\nÀ six heures.\n\n";
        String next = "### Où se garer ?\n\n" + "Le gardien connaît les places libres du quai. ".repeat(8) + "\n";
        assertEquals(List.of(), Trial.of(new ThinSection(), text + next).lines());
        assertEquals(
                List.of(5),
                Trial.of(new ThinSection(), text.replace("Questions fréquentes", "Le marché") + next)
                        .lines());
    }

    @Test
    void anAddressThatIsSpokenOf() {
        staysQuiet(new VagueAnchor(), "Tapez l’URL, par exemple [https://exemple.fr](https://exemple.fr).");
        fires(new VagueAnchor(), "Le plan est sur [https://exemple.fr](https://exemple.fr) depuis lundi.");
    }

    @Test
    void valuesBetweenStraightMarks() {
        fires(new StraightQuotes(), "Le mot \"halle\" plaît.");
        staysQuiet(new StraightQuotes(), "Les clés sont \"0\", \"1\", \"2\" et la suite.");
    }

    @Test
    void aSpaceBehindAStraightQuotationMark() {
        fires(new PunctuationSpacing(), "Le mot \"halle\" , dit-il, plaît.");
    }

    @Test
    void theRarerApostropheIsPointedAt() {
        assertEquals(
                List.of(3),
                Trial.of(new MixedApostrophes(), "L'eau, l'air, l'or.\n\nL’été.\n")
                        .lines());
    }
}
