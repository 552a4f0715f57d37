package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RepertoireTest {

    private static final String TEXT = "L’été à Nîmes : 30 °C… 😀";

    @Test
    void deniesNoCharacterThatStandsInTheText() {
        Repertoire held = Repertoire.of(TEXT);
        TEXT.chars().forEach(c -> assertTrue(held.mayHold((char) c), Integer.toHexString(c)));
        assertTrue(held.mayHoldAny("«»’"));
        assertTrue(held.mayHoldAny('0', '9'));
        assertTrue(held.mayHoldAny('\u2100', Character.MAX_VALUE));
    }

    @Test
    void tellsLatinLettersAndGeneralPunctuationExactly() {
        Repertoire held = Repertoire.of(TEXT);
        assertFalse(held.mayHold('z'));
        assertFalse(held.mayHold('\u2018'));
        assertFalse(held.mayHoldAny("«»\"“”"));
        assertFalse(held.mayHoldAny('4', '9'));
        assertFalse(held.mayHoldAny('\u2000', '\u2018'));
    }

    @Test
    void tellsOtherCharactersByTheirRow() {
        Repertoire held = Repertoire.of("Ω");
        assertTrue(held.mayHold('Ψ'));
        assertFalse(held.mayHold('\u0400'));
        assertTrue(held.mayHoldAny('\u0200', '\u1fff'));
        assertFalse(held.mayHoldAny('\u0400', Character.MAX_VALUE));
    }

    @Test
    void anEmptyTextHoldsNothing() {
        assertFalse(Repertoire.of("").mayHoldAny('\0', Character.MAX_VALUE));
    }
}
