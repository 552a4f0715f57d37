package fr.plume.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    private static final String KEY = "zq-9f8e7d6c5b4a/Q+x_Y";
    private final Redaction redaction = new Redaction(List.of(new ApiKey(KEY, "TEST")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key zq-9f8e7d6c5b4a/Q+x_Y refused",
                "key ZQ-9F8E7D6C5B4A/Q+X_Y refused",
                "key zq-9f8e7d6c5b4a%2FQ%2Bx_Y refused",
                "key zq-9f8e7d6c5b4a\\/Q+x_Y refused",
                "key enEtOWY4ZTdkNmM1YjRhL1EreF9Z refused",
                "starts with zq-9f8e7d6c",
                "key zq-9f8e7****Q+x_Y refused",
                "key zq-9f8e7…………Q+x_Y refused"
            })
    void noFormOfAKeyIsLeftInAMessage(String said) {
        String clean = redaction.message(said);
        assertFalse(clean.toLowerCase(java.util.Locale.ROOT).contains("9f8e7"), clean);
        assertFalse(clean.contains("enEtOWY4"), clean);
    }

    @Test
    void keysOfOthersLeaveToo() {
        assertEquals(
                "a […] b […] c […] d ?key=[…]&x=1",
                redaction.message("a sk-abcdefgh12345 b AIzaSyAbCdEf012345 c Bearer tokentoken d ?key=secret&x=1"));
    }

    @Test
    void plainWordsStay() {
        String said = "The model `gpt-9` does not exist, see https://example.org/docs?page=2 (code: 404).";
        assertEquals(said, redaction.message(said));
    }

    @Test
    void proseLosesWholeKeysOnly() {
        assertEquals("Un […] mot zq-9f8e7d6c.", redaction.prose("Un " + KEY + " mot zq-9f8e7d6c."));
        Redaction shortKey = new Redaction(List.of(new ApiKey("moulin", "TEST")));
        assertEquals("Le moulin tourne.", shortKey.prose("Le moulin tourne."));
    }

    @Test
    void aLongMessageTakesLinearTime() {
        String said = "a*".repeat(200_000) + "Bearer ".repeat(20_000);
        assertFalse(redaction.message(said).contains("Bearer a"));
    }
}
