package fr.plume.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace();

    @Test
    void asksForWhatIsNeededUntilAnAnswerTellsMore() {
        assertEquals(130, pace.toGet(130));
        pace.answered(40, 10);
        assertEquals(130, pace.toGet(130));
    }

    @Test
    void asksAModelThatGivesTwoThirdsForHalfAsMuchAgain() {
        pace.answered(120, 80);
        pace.answered(180, 120);
        assertEquals(195, pace.toGet(130));
    }

    @Test
    void goesNeitherBeyondTwiceNorFarBelow() {
        pace.answered(200, 20);
        assertEquals(260, pace.toGet(130));
        pace.answered(0, 2000);
        assertEquals(91, pace.toGet(130));
    }
}
