package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules on the levels of headings: {@link MultipleH1} and {@link SkippedHeadingLevel}. */
class HeadingLevelsTest {

    @Test
    void everyH1AfterTheFirstIsReported() {
        String text = """
                ---
                title: Trois refuges
                ---

                # Trois refuges pour une traversée

                Le sentier part du col.

                # Le premier soir

                Quarante lits et un poêle.

                Le deuxième soir
                ================

                Une cabane sans gardien.

                > # Un titre cité
                >
                > D’un autre texte.
                """;
        Trial trial = Trial.of(new MultipleH1(), text);
        assertEquals(List.of(9, 13), trial.lines());
        assertEquals(List.of(), Trial.of(new MultipleH1(), trial.fixed()).lines());
        assertEquals(true, trial.fixed().contains("\nLe deuxième soir\n----------------\n"));
        assertEquals(true, trial.fixed().contains("\n## Le premier soir\n"));
    }

    @Test
    void subheadingsFollowADemotedH1ThatHasNoTextOfItsOwn() {
        String text =
                "# Le refuge\n\nUn poêle.\n\n# Le sentier\n\n## La montée\n\nTrois heures.\n\n# Le col\n\nDu vent.\n\n## La vue\n\nLoin.\n";
        assertEquals(
                "# Le refuge\n\nUn poêle.\n\n## Le sentier\n\n### La montée\n\nTrois heures.\n\n## Le col\n\nDu vent.\n\n## La vue\n\nLoin.\n",
                Trial.of(new MultipleH1(), text).fixed());
    }

    @Test
    void anH1ThatOnlySaysTheTitleAgainGoes() {
        String text =
                "# Deux refuges au-dessus du lac : le guide\n\nUn poêle.\n\n# Deux refuges au-dessus du lac\n\n## La montée\n\nTrois heures.\n";
        assertEquals(
                "# Deux refuges au-dessus du lac : le guide\n\nUn poêle.\n\n## La montée\n\nTrois heures.\n",
                Trial.of(new MultipleH1(), text).fixed());
    }

    @Test
    void aSkippedLevelIsReportedOnceAndItsSiblingsRiseWithIt() {
        String text = """
                # Le verger

                ## Planter

                #### En racines nues

                De novembre à mars.

                ##### Le pralin

                De la terre et de l’eau.

                #### En pot

                Toute l’année.

                ### Arroser

                Dix litres.

                ## Tailler

                En février.
                """;
        Trial trial = Trial.of(new SkippedHeadingLevel(), text);
        assertEquals(List.of(5), trial.lines());
        String fixed = trial.fixed();
        assertEquals(List.of(), Trial.of(new SkippedHeadingLevel(), fixed).lines());
        assertEquals(
                "# Le verger|## Planter|### En racines nues|#### Le pralin|### En pot|### Arroser|## Tailler",
                String.join("|", fixed.lines().filter(l -> l.startsWith("#")).toList()));
    }

    @Test
    void twoSkipsAreTwoViolationsWhoseFixesAgree() {
        String text = "# A\n\na\n\n### B\n\nb\n\n###### C\n\nc\n\n### D\n\nd\n";
        Trial trial = Trial.of(new SkippedHeadingLevel(), text);
        assertEquals(List.of(5, 9), trial.lines());
        assertEquals("# A\n\na\n\n## B\n\nb\n\n### C\n\nc\n\n## D\n\nd\n", trial.fixed());
    }

    @Test
    void goingBackUpAndHeadingsInQuotationsSkipNothing() {
        String text =
                "## A\n\na\n\n### B\n\n#### C\n\nc\n\n> ###### Cité\n\n## D\n\nd\n\n# Titre en fin\n\n## E\n\ne\n";
        assertEquals(List.of(), Trial.of(new SkippedHeadingLevel(), text).lines());
    }

    @Test
    void headingsWrittenInHtmlAreMendedInTheirTags() {
        String text = "# A\n\na\n\n<h4 class=\"x\">B &amp; C</h4>\n\n<p>b</p>\n\n<h1>D</h1>\n\n<p>d</p>\n";
        Trial skipped = Trial.of(new SkippedHeadingLevel(), text);
        assertEquals(List.of(5), skipped.lines());
        assertEquals(text.replace("h4", "h2"), skipped.fixed());
        Trial second = Trial.of(new MultipleH1(), text);
        assertEquals(List.of(9), second.lines());
        assertEquals(text.replace("h1", "h2"), second.fixed());
    }
}
