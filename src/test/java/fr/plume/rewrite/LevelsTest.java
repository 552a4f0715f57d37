package fr.plume.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LevelsTest {

    @Test
    void subheadingsOfAnEmptySectionTakeItsPlace() {
        String text =
                "# Le four\n\nIl chauffe.\n\n## La cuisson\n\n### Le bois\n\nDu hêtre.\n\n#### Sec\n\nDeux ans.\n\n"
                        + "### La pierre\n\nRéfractaire.\n";
        assertEquals(
                "# Le four\n\nIl chauffe.\n\n## Le bois\n\nDu hêtre.\n\n### Sec\n\nDeux ans.\n\n## La pierre\n\nRéfractaire.\n",
                Levels.lift(text, 2));
    }

    @Test
    void aSectionWithWordsOfItsOwnStays() {
        String text = "# Le four\n\n## La cuisson\n\nDe nuit.\n\n### Le bois\n\nDu hêtre.\n\n### La pierre\n\nNoire.\n";
        assertEquals(text.replace("###", "##"), Levels.lift(text, 3));
    }

    @Test
    void nothingChangesWhereSectionsAreEnoughOrCannotBe() {
        String text = "# Le four\n\n## La cuisson\n\nDe nuit.\n\n## Le bois\n\nDu hêtre.\n\n### Sec\n\nDeux ans.\n";
        assertEquals(text, Levels.lift(text, 2));
        assertEquals(text, Levels.lift(text, 4));
    }
}
