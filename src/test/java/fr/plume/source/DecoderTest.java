package fr.plume.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.NoTextException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final String FRENCH =
            "Le cœur de l’été : « à Noël, la sœur d’Anaïs a payé 12 € ses façades », dit-elle… Où ?";
    private static final String PLAIN_FRENCH =
            "Le cœur de l'été : « à Noël, la sœur d'Anaïs a payé 12 € ses façades », dit-elle. Où ?";

    private static Decoded decode(byte[] bytes) {
        return Decoder.decode("f.txt", bytes, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "x-MacRoman"})
    void singleByteEncodingsAreGuessed(String name) {
        Decoded decoded = decode(FRENCH.getBytes(Charset.forName(name)));
        assertEquals(FRENCH, decoded.text());
        assertEquals(name, decoded.charset());
        assertTrue(decoded.guessed());
    }

    @Test
    void latin9IsToldFromWindowsByItsEuroAndLigature() {
        Decoded decoded = decode(PLAIN_FRENCH.getBytes(Charset.forName("ISO-8859-15")));
        assertEquals(PLAIN_FRENCH, decoded.text());
        assertEquals("ISO-8859-15", decoded.charset());
    }

    @Test
    void aHalfAfterASpaceIsNoLigature() {
        String text = "Ajoutez ½ litre d'eau et ¼ de beurre, déjà fondu.";
        assertEquals(
                text, decode(text.getBytes(Charset.forName("windows-1252"))).text());
    }

    @Test
    void utf8IsNoGuess() {
        Decoded decoded = decode(FRENCH.getBytes(StandardCharsets.UTF_8));
        assertEquals(FRENCH, decoded.text());
        assertFalse(decoded.guessed());
    }

    @Test
    void marksAreTakenOff() {
        assertEquals("été", decode("\ufeffété".getBytes(StandardCharsets.UTF_8)).text());
        assertEquals(
                "été", decode("\ufeffété".getBytes(StandardCharsets.UTF_16LE)).text());
        assertEquals(
                "été", decode("\ufeffété".getBytes(StandardCharsets.UTF_16BE)).text());
    }

    @Test
    void utf16WithoutMarkIsRecognised() {
        assertEquals(FRENCH, decode(FRENCH.getBytes(StandardCharsets.UTF_16LE)).text());
    }

    @Test
    void aFewForeignBytesDoNotSpoilUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((FRENCH + " Prix : 3 ").getBytes(StandardCharsets.UTF_8));
        bytes.write(0x80);
        assertEquals(FRENCH + " Prix : 3 €", decode(bytes.toByteArray()).text());
    }

    @Test
    void theEncodingThatTheWriterNamesWins() {
        byte[] bytes = "prix : 3 \u00a4".getBytes(StandardCharsets.ISO_8859_1);
        Optional<Charset> latin9 = Optional.of(Charset.forName("ISO-8859-15"));
        assertEquals(
                "prix : 3 €",
                Decoder.decode("f", bytes, latin9, Optional.empty()).text());
        assertThrows(
                NoTextException.class,
                () -> Decoder.decode("f", bytes, Optional.of(StandardCharsets.UTF_8), Optional.empty()));
    }

    @Test
    void aDeclaredLatin1IsWindows() {
        byte[] bytes = "3 \u20ac".getBytes(Charset.forName("windows-1252"));
        assertEquals(
                "3 €",
                Decoder.decode("f", bytes, Optional.empty(), Optional.of("iso-8859-1"))
                        .text());
    }

    @Test
    void binaryIsRefusedByName() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertTrue(assertThrows(NoTextException.class, () -> decode(png))
                .getMessage()
                .contains("PNG"));
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        assertThrows(NoTextException.class, () -> decode(noise));
    }
}
