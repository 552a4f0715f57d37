package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.check.Severity;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** {@link EmptySection}, {@link BoldAsHeading}, {@link MissingSubheadings}. */
class SectionRulesTest {

    private static final OptionalInt NONE = OptionalInt.empty();

    @Test
    void aHeadingFollowedByNothingIsEmptyWhateverItsLevel() {
        String text = """
                # La laine

                ## La tonte

                ### En juin

                ## Le lavage

                <!-- à écrire -->

                ## Le cardage

                - à la main
                - à la machine

                ## Le filage

                ```
                2 g/m
                ```

                ## Le tissage

                ---
                """;
        assertEquals(List.of(5, 7, 22), Trial.of(new EmptySection(), text).lines());
    }

    @Test
    void boldLinesThatHeadTextAreReportedAndMended() {
        String text = """
                # Réparer un robinet

                Coupez l’eau.

                **Trouver la fuite**

                Elle vient du joint.

                ## Remonter

                __Quel joint choisir ?__

                En fibre, jamais trop serré.
                """;
        Trial trial = Trial.of(new BoldAsHeading(), text);
        assertEquals(List.of(5, 11), trial.lines());
        assertEquals(
                "# Réparer un robinet|## Trouver la fuite|## Remonter|### Quel joint choisir ?",
                String.join(
                        "|",
                        trial.fixed().lines().filter(l -> l.startsWith("#")).toList()));
    }

    @Test
    void emphasisButtonsLabelsAndSignaturesAreNoHeadings() {
        String text = """
                # Réparer un robinet

                **Coupez l’eau avant tout.**

                **Attention** au joint.

                **Il vous faut :**

                - une clé

                > **Un joint neuf**
                >
                > Toujours.

                - **Un point de liste**

                **[Demander un devis](/devis)**

                Merci.

                **L’équipe de l’atelier**
                """;
        assertEquals(List.of(), Trial.of(new BoldAsHeading(), text).lines());
    }

    @Test
    void theBriefSaysHowManyH2() {
        String text = "# Titre\n\nTexte.\n\n## Un\n\nTexte.\n\n### Deux\n\nTexte.\n";
        Trial trial = Trial.of(new MissingSubheadings(), text);
        assertEquals(List.of(), trial.lines());
        assertEquals(List.of(), trial.asked(NONE, NONE, OptionalInt.of(1)).lines());
        assertEquals(
                List.of(Severity.ERROR),
                trial.asked(NONE, NONE, OptionalInt.of(2)).severities());
        assertEquals(
                List.of(Severity.WARNING),
                trial.asked(OptionalInt.of(700), NONE, NONE).severities());
        assertEquals(List.of(Severity.ERROR), trial.rewritten().severities());
    }

    @Test
    void withoutABriefOnlyALongTextWithoutAnySubheadingIsReported() {
        String words = "Le sentier monte encore un peu. ".repeat(110);
        assertEquals(
                List.of(1),
                Trial.of(new MissingSubheadings(), "# Titre\n\n" + words).lines());
        assertEquals(
                List.of(),
                Trial.of(new MissingSubheadings(), "# Titre\n\n### Un\n\n" + words)
                        .lines());
        assertEquals(
                List.of(),
                Trial.of(new MissingSubheadings(), "# Titre\n\n" + words.substring(0, 3000))
                        .lines());
    }
}
