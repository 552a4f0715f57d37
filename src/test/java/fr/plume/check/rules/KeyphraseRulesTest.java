package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.check.Rule;
import fr.plume.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules on the keyphrase, on secondary ones and on the terms to cover. */
class KeyphraseRulesTest {

    private static final String PHRASE = "modèle de langage";

    private static final String NAMED = """
            ---
            title: "Les modèles de langage, comment ça marche"
            description: Ce qu’un modèle de langage sait faire.
            slug: modele-langage
            ---

            Un modèle de langage prédit des mots.

            ## Le modèle de langage à l’école

            Les élèves s’en servent.
            """;

    private static final String UNNAMED = """
            ---
            title: "Le langage des modèles réduits"
            description: Ce qu’un modèle réduit apprend sur notre langage.
            slug: langages
            ---

            On prédit des mots.

            ## À l’école

            Un modèle de langage sert aux élèves.
            """;

    @Test
    void inflectedFormsInOrderAreFoundScatteredWordsAreNot() {
        for (Rule rule : List.of(
                new KeyphraseMissingInTitle(),
                new KeyphraseMissingInDescription(),
                new KeyphraseMissingInSlug(),
                new KeyphraseMissingInIntroduction(),
                new KeyphraseMissingInHeadings())) {
            assertEquals(
                    List.of(),
                    Trial.of(rule, NAMED).asked(PHRASE).lines(),
                    rule.info().id());
            assertEquals(List.of(), Trial.of(rule, UNNAMED).lines(), rule.info().id());
        }
        assertEquals(
                List.of(2),
                Trial.of(new KeyphraseMissingInTitle(), UNNAMED).asked(PHRASE).lines());
        assertEquals(
                List.of(3),
                Trial.of(new KeyphraseMissingInDescription(), UNNAMED)
                        .asked(PHRASE)
                        .lines());
        assertEquals(
                List.of(4),
                Trial.of(new KeyphraseMissingInSlug(), UNNAMED).asked(PHRASE).lines());
        assertEquals(
                List.of(7),
                Trial.of(new KeyphraseMissingInIntroduction(), UNNAMED)
                        .asked(PHRASE)
                        .lines());
        assertEquals(
                List.of(9),
                Trial.of(new KeyphraseMissingInHeadings(), UNNAMED)
                        .asked(PHRASE)
                        .lines());
    }

    @Test
    void theFrontMatterMayNameTheKeyphrase() {
        String text = UNNAMED.replace("slug: langages", "keyphrase: modèle de langage");
        assertEquals(List.of(2), Trial.of(new KeyphraseMissingInTitle(), text).lines());
        String nested = UNNAMED.replace("slug: langages", "seo:\n  keyphrase: modèle de langage");
        assertEquals(List.of(2), Trial.of(new KeyphraseMissingInTitle(), nested).lines());
    }

    @Test
    void stuffingIsAShareWhateverTheLengthOfThePhrase() {
        String words = "mot ".repeat(96);
        String four = "Un modèle de langage, des modèles de langage, le modèle de langage, modèle de langage. ";
        Trial trial = Trial.of(new KeyphraseStuffing(), four + words).asked(PHRASE);
        assertEquals(List.of(Severity.WARNING), trial.severities());
        assertEquals(
                List.of(Severity.ERROR),
                Trial.of(new KeyphraseStuffing(), four + "mot ".repeat(60))
                        .asked(PHRASE)
                        .severities());
        assertEquals(
                List.of(),
                Trial.of(new KeyphraseStuffing(), four + "mot ".repeat(130))
                        .asked(PHRASE)
                        .severities());
        assertEquals(
                List.of(),
                Trial.of(new KeyphraseStuffing(), "Un modèle de langage. ".repeat(3))
                        .asked(PHRASE)
                        .severities());
    }

    @Test
    void headingsThatNearlyAllNameItAreStuffed() {
        String text =
                "## Modèle de langage un\n\na\n\n## Deux modèles de langage\n\nb\n\n## Trois\n\nc\n\n## Modèle de langage quatre\n\nd\n\n"
                        + "mot ".repeat(300);
        assertEquals(
                List.of(), Trial.of(new KeyphraseStuffing(), text).asked(PHRASE).lines());
        String all = text.replace("## Trois", "## Le modèle de langage trois");
        assertEquals(
                List.of(1), Trial.of(new KeyphraseStuffing(), all).asked(PHRASE).lines());
    }

    @Test
    void aKeyphraseHardlyNamedIsReportedInLongTextsOnly() {
        String text = "# T\n\nUn modèle de langage. " + "mot ".repeat(300);
        assertEquals(
                List.of(1), Trial.of(new KeyphraseTooRare(), text).asked(PHRASE).lines());
        assertEquals(
                List.of(),
                Trial.of(new KeyphraseTooRare(), text + "Des modèles de langage.")
                        .asked(PHRASE)
                        .lines());
        assertEquals(
                List.of(),
                Trial.of(new KeyphraseTooRare(), "# T\n\nUn mot.").asked(PHRASE).lines());
    }

    @Test
    void aLinkWhoseWholeTextIsTheKeyphraseCompetes() {
        String text = "Voir [les modèles de langage](/a), [nos modèles de langage ouverts](/b) et [le cours](/c).\n";
        assertEquals(
                List.of("[les modèles de langage](/a)"),
                Trial.of(new CompetingLink(), text).asked(PHRASE).places());
    }

    @Test
    void secondaryKeyphrasesAreSoughtOneByOne() {
        Trial trial = Trial.of(new SecondaryKeyphraseMissing(), NAMED);
        assertEquals(
                1,
                trial.asked(PHRASE, "élève", "réseau de neurones").violations().size());
        assertEquals(List.of(), trial.lines());
    }
}
