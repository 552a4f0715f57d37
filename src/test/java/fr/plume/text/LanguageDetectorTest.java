package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageDetectorTest {

    static Stream<String> sentences() throws IOException {
        try (InputStream in = LanguageDetectorTest.class.getResourceAsStream("sentences-by-language.txt")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .toList();
            return lines.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void tellsSentencesOfEightWords(String line) {
        LanguageGuess guess = LanguageDetector.detect(line.substring(3));
        assertEquals(line.substring(0, 2), guess.language().tag(), guess::toString);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void capitalsChangeLittle(String line) {
        LanguageGuess guess = LanguageDetector.detect("« " + line.substring(3).replace('\'', '’') + " »");
        assertEquals(line.substring(0, 2), guess.language().tag(), guess::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Comment choisir son vélo",
                "fr|Les avantages du SEO local",
                "fr|Qu’est-ce que le machine learning ?",
                "en|How to choose your bike",
                "en|What you should know before buying",
                "es|Cómo elegir la bicicleta",
                "de|Wie wählt man ein Fahrrad",
                "it|Come scegliere la bicicletta",
                "pt|Como escolher a sua bicicleta",
                "nl|Hoe kies je een fiets",
                "la|Lorem ipsum dolor sit amet",
                "und|Google Search Console",
                "und|Black Friday",
                "und|2024 : 10 000",
            })
    void tellsHeadings(String tag, String heading) {
        LanguageGuess guess = LanguageDetector.detect(heading);
        assertEquals(tag, guess.language().tag(), guess::toString);
    }

    @Test
    void theMarginGrowsWithTheEvidence() {
        LanguageGuess little = LanguageDetector.detect("Security policy");
        LanguageGuess much = LanguageDetector.detect("This is what you should know about our security policy.");
        assertTrue(much.overFrench() > little.overFrench());
        assertTrue(much.isForeign(8));
        assertFalse(little.isForeign(8));
        assertEquals(
                0, LanguageDetector.detect("Voici ce que vous devez savoir.").overFrench());
    }

    @Test
    void nothingTellsNothing() {
        assertEquals(Language.UNKNOWN, LanguageDetector.detect("").language());
        assertEquals(
                Language.UNKNOWN, LanguageDetector.detect("42 NASA 3,5 \ufffc").language());
        assertEquals(
                Language.UNKNOWN, LanguageDetector.detect("Мы любим хлеб и чай").language());
    }

    @Test
    void theShareOfUsualFrenchWordsIsCounted() {
        assertEquals(1, LanguageDetector.detect("Le jardin de la maison.").frenchShare());
        assertEquals(
                0, LanguageDetector.detect("Wszyscy ludzie rodzą się wolni").frenchShare());
    }
}
