package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules on what headings say: duplicate, generic, numbered, long, punctuated, capitalised. */
class HeadingTextRulesTest {

    private static String headings(String... headings) {
        StringBuilder text = new StringBuilder("# Comprendre la tourbe\n\n");
        for (String heading : headings) {
            text.append("## ").append(heading).append("\n\nLes petites tourbières gardent la mémoire du climat.\n\n");
        }
        return text.toString();
    }

    @Test
    void aHeadingAlreadyReadIsReported() {
        assertEquals(
                List.of(11),
                Trial.of(new DuplicateHeading(), headings("L’été", "L'hiver", "l’ete !", "L’automne"))
                        .lines());
        assertEquals(
                List.of(3),
                Trial.of(new DuplicateHeading(), headings("Comprendre la Tourbe"))
                        .lines());
    }

    @Test
    void subheadingsOfSectionsBuiltAlikeMayComeAgain() {
        String alike =
                "# Trois gares\n\n## Nord\n\n### Accès\n\nA.\n\n## Sud\n\n### Accès\n\nB.\n\n## Est\n\n### Accès\n\nC.\n";
        assertEquals(List.of(), Trial.of(new DuplicateHeading(), alike).lines());
        String once = "# Deux gares\n\n## Nord\n\n### Accès au quai\n\nA.\n\n## Sud\n\n### Accès au quai\n\nB.\n";
        assertEquals(List.of(11), Trial.of(new DuplicateHeading(), once).lines());
    }

    @Test
    void headingsThatFitAnyArticleAreGeneric() {
        assertEquals(
                List.of(3, 7, 11, 15, 19),
                Trial.of(
                                new GenericHeading(),
                                headings(
                                        "Introduction",
                                        "III. Conclusion :",
                                        "Sous-titre 2",
                                        "**CONTEXTE**",
                                        "Partie B"))
                        .lines());
        assertEquals(
                List.of(),
                Trial.of(
                                new GenericHeading(),
                                headings(
                                        "Conclusion du procès",
                                        "Le contexte de 1952",
                                        "Introduire une espèce",
                                        "Point de vue"))
                        .lines());
    }

    @Test
    void typedNumbersAreReportedOnceWithTheirPlaces() {
        Trial trial = Trial.of(
                new NumberedHeading(),
                headings("1. L’eau", "2) La mousse", "III – le carbone", "Étape 4 : l’avenir", "1.2 Un détail"));
        assertEquals(List.of(3), trial.lines());
        assertEquals(
                "L’eau|La mousse|Le carbone|L’avenir|Un détail",
                String.join(
                        "|",
                        trial.fixed()
                                .lines()
                                .filter(l -> l.startsWith("## "))
                                .map(l -> l.substring(3))
                                .toList()));
    }

    @Test
    void countsYearsHoursScoresAndOrderedGuidesAreNoTypedNumbers() {
        assertEquals(
                List.of(),
                Trial.of(
                                new NumberedHeading(),
                                headings(
                                        "3 soirées à revivre",
                                        "1952 : un décret",
                                        "18h00",
                                        "3 – 2 : la victoire",
                                        "1er prix",
                                        "24 heures",
                                        "Vivre. Ou pas"))
                        .lines());
        assertEquals(
                List.of(),
                Trial.of(new NumberedHeading(), headings("1. L’eau").replace("Comprendre", "5 conseils pour"))
                        .lines());
        assertEquals(
                List.of(),
                Trial.of(new NumberedHeading(), headings("1. L’eau").replace("Comprendre", "Le guide de"))
                        .lines());
        assertEquals(
                List.of(3),
                Trial.of(new NumberedHeading(), headings("1. L’eau").replace("Comprendre", "Bilan 2024 de"))
                        .lines());
    }

    @Test
    void aFinalStopGoesAndAnAbbreviationKeepsIts() {
        Trial trial = Trial.of(new HeadingPunctuation(), headings("L’eau :", "La mousse.", "Le froid\u00a0;"));
        assertEquals(List.of(3, 7, 11), trial.lines());
        assertEquals(
                "L’eau|La mousse|Le froid",
                String.join(
                        "|",
                        trial.fixed()
                                .lines()
                                .filter(l -> l.startsWith("## "))
                                .map(l -> l.substring(3))
                                .toList()));
        assertEquals(
                List.of(),
                Trial.of(
                                new HeadingPunctuation(),
                                headings(
                                        "Mousses, sphaignes, etc.",
                                        "Avant J.-C.",
                                        "Et après…",
                                        "Et...",
                                        "Un S.A.",
                                        "Vraiment ?"))
                        .lines());
    }

    @Test
    void englishCapitalsAreReportedAndCommonWordsLowered() {
        Trial trial = Trial.of(
                new TitleCaseHeading(),
                headings(
                        "La Mémoire Des Petites Tourbières",
                        "L’Avenir : Garder Le Climat Et La Mémoire Des Tourbières"));
        assertEquals(List.of(3, 7), trial.lines());
        assertEquals(
                "La mémoire des petites tourbières",
                trial.fixed()
                        .lines()
                        .filter(l -> l.startsWith("## "))
                        .findFirst()
                        .orElseThrow()
                        .substring(3));
    }

    @Test
    void namesAreNoEnglishCapitals() {
        String text = headings(
                        "Google Search Console et Google Analytics",
                        "Le Conservatoire du Littoral à Saint-Malo",
                        "The Memory of Small Things and Climate",
                        "L’Agence de l’eau Rhin-Meuse")
                + "\nLe Conservatoire du Littoral et l’Agence de l’eau Rhin-Meuse y veillent.\n";
        assertEquals(List.of(), Trial.of(new TitleCaseHeading(), text).lines());
    }

    @Test
    void shoutedHeadingsAreReportedAndAcronymsAreNot() {
        Trial trial = Trial.of(
                new AllCapsHeading(), headings("LES TOURBIÈRES", "LA MÉMOIRE DU CLIMAT", "ADEME", "RGPD, SEO"));
        assertEquals(List.of(3, 7), trial.lines());
        assertEquals(true, trial.fixed().contains("## Les tourbières\n"));
        assertEquals(true, trial.fixed().contains("## La mémoire du climat\n"));
        String names = headings("UNESCO") + "\nL’UNESCO en décidera.\n";
        assertEquals(List.of(), Trial.of(new AllCapsHeading(), names).lines());
    }
}
