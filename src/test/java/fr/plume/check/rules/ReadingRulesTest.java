package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules on sentences: their length, openings, links, address, dates. */
class ReadingRulesTest {

    private static final String LONG =
            "Les paludiers qui travaillent dans ces marais depuis plusieurs générations savent reconnaître au premier coup d’œil la couleur que prend l’eau quand le sel va cristalliser. ";
    private static final String SHORT = "Le vent tourne au soir. ";

    @Test
    void longSentencesAreReportedOnceAtTheLongest() {
        String text = "# T\n\n" + SHORT.repeat(6) + "\n\n" + LONG.repeat(3) + "\n\nSurtout, " + LONG + "\n";
        assertEquals(List.of(7), Trial.of(new LongSentences(), text).lines());
        assertEquals(
                List.of(),
                Trial.of(new LongSentences(), text + "\n" + SHORT.repeat(4)).lines());
        assertEquals(
                List.of(),
                Trial.of(new LongSentences(), ("- " + LONG + "\n").repeat(10)).lines());
        assertEquals(List.of(), Trial.of(new LongSentences(), LONG.repeat(9)).lines());
    }

    @Test
    void threeSentencesThatOpenAlikeAreReportedFromTheFirst() {
        String text =
                "# T\n\nD’abord. Nous partons tôt. Nous marchons.\nNous rentrons tard.\n\nLe sel prend. Un vent tombe. Le soir vient.\n";
        assertEquals(List.of(3), Trial.of(new RepeatedOpening(), text).lines());
        assertEquals(
                List.of("Nous partons tôt. Nous marchons.\nNous rentrons tard."),
                Trial.of(new RepeatedOpening(), text).places());
        assertEquals(
                List.of(1),
                Trial.of(new RepeatedOpening(), "L’eau monte.\n\nL’eau stagne.\n\nL’eau part.\n")
                        .lines());
    }

    @Test
    void anArticleIsAWordToo() {
        for (String alike : List.of(
                "La pluie cesse. La mer monte. La nuit vient.", "L’eau monte. L’air fraîchit. L’orage vient.")) {
            assertEquals(
                    List.of(1), Trial.of(new RepeatedOpening(), alike + "\n").lines(), alike);
        }
    }

    @Test
    void listsAndBreaksMayOpenAlike() {
        for (String fine : List.of(
                "- Il pleut.\n- Il vente.\n- Il neige.",
                "Il pleut. Il vente.\n\n## Plus tard\n\nIl neige.",
                "> Il pleut. Il vente. Il neige.",
                "Il pleut. Le vent souffle. Il neige. Il gèle.")) {
            assertEquals(List.of(), Trial.of(new RepeatedOpening(), fine + "\n").lines(), fine);
        }
    }

    @Test
    void aReaderAddressedBothWaysIsReportedWhereItIsRarer() {
        String text =
                "# T\n\nVous arrivez par le port, où votre guide vous attend.\n\nPense à prendre ton chapeau si tu viens en été.\n";
        assertEquals(List.of(5), Trial.of(new MixedAddress(), text).lines());
        assertEquals(List.of("ton"), Trial.of(new MixedAddress(), text).places());
    }

    @Test
    void quotationsInterviewsAndIdiomsAddressNobodyElse() {
        String vous = "Vous arrivez par le port, où votre guide vous attend.\n\n";
        for (String fine : List.of(
                "« Tu viens ? » demande le guide.",
                "> Tu viens avec ton chapeau.",
                "— Tu viens, toi ?",
                "Lire *Dis-moi qui tu es* avant de partir.",
                "Le ton monte, la tienne aussi.",
                "Sur un ton sec, il change de ton.",
                "Tu viens souvent ici, Jeanne ? « Chaque été », dit-elle.")) {
            assertEquals(
                    List.of(), Trial.of(new MixedAddress(), vous + fine + "\n").lines(), fine);
        }
        for (String fine : List.of(
                "Le rendez-vous est à midi, s’il vous plaît.",
                "Le service « Vos démarches » ouvre.",
                "Avec Vos Démarches, tout va vite.")) {
            assertEquals(
                    List.of(),
                    Trial.of(new MixedAddress(), "Tu viens avec ton chapeau.\n\n" + fine + "\n")
                            .lines(),
                    fine);
        }
        String interview =
                "## Comment vous est venue l’idée ?\n\nSeul.\n\n## Que faites-vous l’hiver ?\n\nRien.\n\n## Vos projets ?\n\nQuand tu dors peu, tu rêves. Vous savez.\n";
        assertEquals(List.of(), Trial.of(new MixedAddress(), interview).lines());
        assertEquals(
                List.of(13),
                Trial.of(new MixedAddress(), interview + "\nTu ranges des outils et vous partez.\n")
                        .lines());
    }

    @Test
    void relativeDatesNeedADateNearBy() {
        assertEquals(
                List.of("Hier", "la semaine dernière", "ces derniers mois", "Cette année"),
                Trial.of(
                                new RelativeDate(),
                                "Hier, tout a fermé.\n\nLe port a rouvert la semaine dernière.\n\nÀ quai, ces derniers mois, rien.\n\nCette année compte.\n")
                        .places());
        for (String fine : List.of(
                "En mai 2024, le port a rouvert ; cette année restera.",
                "Le port a rouvert le 03/05/2024. La semaine dernière, il était vide.",
                "Le port d’hier et celui de demain.",
                "« La semaine dernière, il était vide », dit le capitaine.",
                "Chaque semaine, chaque année.")) {
            assertEquals(List.of(), Trial.of(new RelativeDate(), fine + "\n").lines(), fine);
        }
    }

    @Test
    void passivesAndConnectorsAreCountedOverTheWholeText() {
        String passive = "Le pont a été construit par la ville. ";
        assertEquals(
                List.of(1),
                Trial.of(new PassiveVoice(), passive.repeat(2) + SHORT.repeat(8))
                        .lines());
        assertEquals(
                List.of(),
                Trial.of(new PassiveVoice(), passive + SHORT.repeat(9)).lines());
        String tied = "De plus, il fraîchit. ";
        assertEquals(
                List.of(1),
                Trial.of(new FewTransitions(), tied + SHORT.repeat(9)).lines());
        assertEquals(
                List.of(),
                Trial.of(new FewTransitions(), tied.repeat(2) + SHORT.repeat(8)).lines());
    }

    @Test
    void aTextOfLongWordsIsHardToRead() {
        String hard =
                "L’interopérabilité institutionnelle conditionne inévitablement l’harmonisation réglementaire internationale. ";
        assertEquals(List.of(1), Trial.of(new HardToRead(), hard.repeat(10)).lines());
        assertEquals(List.of(), Trial.of(new HardToRead(), SHORT.repeat(10)).lines());
    }
}
