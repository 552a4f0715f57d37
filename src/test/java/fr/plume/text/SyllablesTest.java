package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "table,1",
        "tables,1",
        "maison,2",
        "l’été,2",
        "payer,2",
        "voyage,2",
        "naïf,2",
        "égoïste,3",
        "réel,2",
        "idée,2",
        "vidéo,3",
        "que,1",
        "le,1",
        "les,1",
        "information,4",
        "question,2",
        "parlaient,2",
        "donnent,1",
        "vêtement,3",
        "aujourd’hui,3",
        "peut-être,2",
        "SEO,3",
        "2023,4",
        "oui,1",
        "jouer,2",
        "chaos,2",
        "ouvrier,3",
        "eau,1",
        "août,1",
        "quatre,1",
        "intelligence,4",
        "anticonstitutionnellement,9",
        "œuvre,1",
        "a,1",
        "y,1",
        "créée,2",
        "théâtre,2"
    })
    void countsAsSpoken(String word, int syllables) {
        assertEquals(syllables, Syllables.count(word));
    }

    @Test
    void readingEaseFollowsTheFormula() {
        assertEquals(207 - 1.015 * 20 - 73.6 * 1.5, Readability.kandelMoles(100, 5, 150), 1e-9);
        String text = "Le chat dort. La nuit tombe.";
        // Six words in two sentences, each word of one syllable.
        assertEquals(207 - 1.015 * 3 - 73.6, Readability.kandelMoles(Sentences.of(text, Words.of(text))), 1e-9);
    }
}
