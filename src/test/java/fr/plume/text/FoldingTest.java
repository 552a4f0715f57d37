package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void foldsCaseAccentsLigaturesAndMarks() {
        assertEquals(
                "l'oeil d'ete, ex-aequo a noel", Folding.fold("L’Œil d'ÉTÉ,\u00a0EX\u2011ÆQUO a\u0300 No\u00adëL"));
        assertEquals("ca strasse sizun", Folding.fold("Ça Straße Šižuň"));
    }

    @Test
    void composedAndDecomposedAreAlike() {
        assertEquals(Folding.fold("Été à la ferme"), Folding.fold("E\u0301te\u0301 a\u0300 la ferme"));
    }

    @Test
    void aKeyHoldsLettersAndDigitsOnly() {
        assertEquals("l ete a la ferme 2", Folding.key("  L’été — à la ferme\u00a0: « 2 » !"));
        assertEquals("", Folding.key("« … »"));
    }
}
