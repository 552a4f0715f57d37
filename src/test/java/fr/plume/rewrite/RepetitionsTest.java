package fr.plume.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.article.Brief;
import org.junit.jupiter.api.Test;

class RepetitionsTest {

    private static final String ONCE = "Les marchands installent leurs étals bien avant le lever du jour.";

    @Test
    void aHeadingLeftBareGoesWithTheParagraphThatStoodUnderIt() {
        assertEquals(
                "## Matin\n\n" + ONCE + "\n\n## Soir\n\nTout se range.\n",
                Repetitions.drop(
                        "## Matin\n\n" + ONCE + "\n\n### Encore\n\n" + ONCE + "\n\n## Midi\n\n" + ONCE
                                + "\n\n## Soir\n\nTout se range.\n",
                        Brief.NONE));
    }

    @Test
    void aHeadingThatKeepsATextStays() {
        String text = "## Matin\n\n" + ONCE + "\n\n## Midi\n\n" + ONCE + "\n\nLa place se vide.\n";
        assertEquals("## Matin\n\n" + ONCE + "\n\n## Midi\n\nLa place se vide.\n", Repetitions.drop(text, Brief.NONE));
    }
}
