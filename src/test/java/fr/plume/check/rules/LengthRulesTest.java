package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.check.Severity;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** {@link TooShort} and {@link TooLong}. */
class LengthRulesTest {

    private static final OptionalInt NONE = OptionalInt.empty();

    private static final String TEXT =
            "---\ntitle: La tourbe\n---\n\n# Un titre qui ne compte pas\n\n## Trois mots comptés\n\nAujourd’hui, l’IA – ou presque – compte 10 000 mots-clés.\n\n```\nrien ici\n```\n";

    @Test
    void aMinimumIsCountedStrictly() {
        Trial trial = Trial.of(new TooShort(), TEXT);
        assertEquals(List.of(), trial.asked(OptionalInt.of(10), NONE, NONE).lines());
        assertEquals(List.of(5), trial.asked(OptionalInt.of(11), NONE, NONE).lines());
        assertEquals(
                List.of(Severity.ERROR),
                trial.asked(OptionalInt.of(11), NONE, NONE).severities());
        assertEquals(List.of(Severity.WARNING), trial.severities());
        assertEquals(List.of(Severity.ERROR), trial.rewritten().severities());
    }

    @Test
    void aMaximumIsCountedLoosely() {
        Trial trial = Trial.of(new TooLong(), TEXT);
        assertEquals(List.of(), trial.lines());
        assertEquals(List.of(), trial.asked(NONE, OptionalInt.of(13), NONE).lines());
        assertEquals(List.of(5), trial.asked(NONE, OptionalInt.of(12), NONE).lines());
        assertEquals(
                List.of(Severity.WARNING),
                trial.asked(NONE, OptionalInt.of(12), NONE).severities());
    }

    @Test
    void aRewriteMayHaveSixTenthsMoreThanItsMinimum() {
        String text = "mot ".repeat(160);
        assertEquals(
                List.of(),
                Trial.of(new TooLong(), text)
                        .rewritten()
                        .asked(OptionalInt.of(100), NONE, NONE)
                        .lines());
        assertEquals(
                List.of(1),
                Trial.of(new TooLong(), text + "mot")
                        .rewritten()
                        .asked(OptionalInt.of(100), NONE, NONE)
                        .lines());
    }
}
