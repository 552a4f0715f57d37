package fr.plume.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class InvisibleCharactersTest {

    @Test
    void whatNobodySeesGoes() {
        assertEquals(
                "appartement décalé fin",
                InvisibleCharacters.strip("appar\u200btement\u00ad d\u2060éca\u200clé\u202e fin\u202c\u0007\ufeff"));
        assertEquals("a", InvisibleCharacters.strip("a\udb40\udc41\udb40\udc42"));
        assertEquals("a b", InvisibleCharacters.strip("a\u2028b"));
    }

    @Test
    void emojiKeepTheirJoinersAndSelectors() {
        for (String emoji : new String[] {"👨‍👩‍👧‍👦", "👍🏽", "🇫🇷", "☕️", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️‍🔥"}) {
            assertEquals(emoji, InvisibleCharacters.strip(emoji));
        }
    }

    @Test
    void noBreakSpacesAreNoDirt() {
        assertEquals("a\u00a0b\u202fc", InvisibleCharacters.strip("a\u00a0b\u202fc"));
    }
}
