package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyphraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "modèle de langage|Les grands modèles de langage arrivent",
                "modèle de langage|MODELES DE LANGAGES",
                "modèle de langage|Le modèle du langage",
                "intelligence artificielle|Que peut l’intelligence artificielle ?",
                "l'intelligence artificielle|une Intelligence  Artificielle",
                "mot-clé|des mots clés",
                "mot clé|des mots-clés",
                "e-mail|un email par jour",
                "email|un e-mail par jour",
                "week-end à Lyon|un weekend à Lyon",
                "choisir un vélo|Choisissez votre vélo",
                "vélo électrique|un vélo pliant électrique",
                "formation marketing digital|Une formation en marketing digital",
                "rénovation d’appartement|rénover ou rénovation d'un appartement",
                "aujourd'hui|C’est aujourd’hui",
                "de la|de la",
            })
    void finds(String phrase, String text) {
        assertTrue(Keyphrase.of(phrase).isIn(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "modèle de langage|Le langage d’un modèle",
                "modèle de langage|Le modèle parle parfois un langage clair",
                "vélo pas cher|un vélo cher",
                "cuisine sans gluten|une cuisine avec du gluten",
                "intelligence artificielle|l’intelligence des plantes",
                "!|tout sauf rien !",
            })
    void doesNotFind(String phrase, String text) {
        assertFalse(Keyphrase.of(phrase).isIn(text));
    }

    @Test
    void givesTheWordsOfEachOccurrence() {
        List<Word> words = Words.of("Un modèle de langage, des modèles de langage, le modèle.");
        assertEquals(
                List.of(new Keyphrase.Occurrence(1, 4), new Keyphrase.Occurrence(5, 8)),
                Keyphrase.of("modèles de langage").find(words));
    }

    @Test
    void hostileTextTakesLinearTime() {
        List<Word> words = Words.of("vélo ".repeat(100_000));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(
                        0, Keyphrase.of("vélo vélo vélo électrique").find(words).size()));
    }
}
