package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.plume.check.Severity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedPassageTest {

    private static final String LONG =
            "Le conseil municipal a voté la fermeture de la rue principale aux voitures chaque dimanche du mois de juin.";
    private static final String SHORT = "Les commerçants de la rue restent partagés sur la mesure.";

    @Test
    void aLongSentenceTwiceIsAnErrorAndAShorterOneAWarning() {
        String text = LONG + " Il pleut.\n\n" + SHORT + "\n\nIl pleut. " + LONG.replace(" aux", "\naux") + "\n\n"
                + SHORT + "\n";
        Trial trial = Trial.of(new RepeatedPassage(), text);
        assertEquals(List.of(Severity.ERROR, Severity.WARNING), trial.severities());
        assertEquals(List.of(5, 8), trial.lines());
        assertEquals(List.of(Severity.ERROR, Severity.ERROR), trial.rewritten().severities());
    }

    @Test
    void nearlyTheSameParagraphIsReportedAsAWhole() {
        String first =
                LONG + " " + SHORT + " Le maire y voit un essai, que la préfecture suivra de près pendant tout l’été.";
        String second = first.replace("du mois de juin", "de juillet").replace("mesure", "décision");
        Trial trial = Trial.of(new RepeatedPassage(), first + "\n\nAutre chose.\n\n" + second + "\n");
        assertEquals(List.of(5), trial.lines());
        assertEquals(List.of(Severity.ERROR), trial.severities());
    }

    @Test
    void pullQuotesShortRefrainsAndParallelsAreNoRepetition() {
        String text = LONG + "\n\n> " + LONG + "\n\nEn savoir plus.\n\nEn savoir plus.\n\n"
                + "Le train de huit heures part du quai numéro trois en direction de la côte et de ses plages.\n\n"
                + "Le train de neuf heures part du quai numéro deux en direction de la montagne et de ses lacs.\n";
        assertEquals(List.of(), Trial.of(new RepeatedPassage(), text).lines());
    }

    @Test
    void timeGrowsWithTheTextOnly() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            text.append(LONG.replace("dimanche", "jour " + i)).append("\n\n");
        }
        List<Severity> found = assertTimeout(
                Duration.ofSeconds(10),
                () -> Trial.of(new RepeatedPassage(), text.toString()).severities());
        assertEquals(0, found.size());
    }
}
