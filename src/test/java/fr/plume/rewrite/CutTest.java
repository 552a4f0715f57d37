package fr.plume.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Une phrase. Une autre qui s'arr|Une phrase.",
                "Une phrase selon M. Dup|Une phrase selon M.",
                "Elle coûte 3,5 euros. Il en vend 12.5 pa|Elle coûte 3,5 euros.",
                "« Bonjour. » Il entra et|« Bonjour. »",
                "Une phrase.\\n\\n## Un intertitre cou|Une phrase.\\n\\n",
                "Une phrase.\\n\\nUne autre com|Une phrase.\\n\\n",
                "Une liste :\\n\\n- un point\\n- un autre\\n- un trois|Une liste :\\n\\n- un point\\n- un autre\\n",
                "Aucune fin dans ces mo|Aucune fin dans ces",
                "Toute entière.|Toute entière.",
                "mot|mot"
            })
    void goesBackToTheLastSentence(String text, String kept) {
        assertEquals(lines(kept), Cut.toLastSentence(lines(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Une phrase.|La suite.|Une phrase. La suite.",
                "Une phrase.|## Un intertitre\\n\\nLa suite.|Une phrase.\\n\\n## Un intertitre\\n\\nLa suite.",
                "Une phrase.\\n\\n|La suite.|Une phrase.\\n\\nLa suite.",
                "- un\\n- deux\\n|- trois|- un\\n- deux\\n- trois",
                "Une phrase assez longue pour être reconnue.|Une phrase assez longue pour être reconnue. La suite.|"
                        + "Une phrase assez longue pour être reconnue. La suite.",
                "Le prix reste à l’équilibre, dit-elle ici.|Le prix reste à l'équilibre, dit-elle ici. La suite.|"
                        + "Le prix reste à l’équilibre, dit-elle ici. La suite.",
                "# Titre\\n\\nLe début du texte est là.|# Titre\\n\\nLe début du texte est là. Et la fin aussi.|"
                        + "# Titre\\n\\nLe début du texte est là. Et la fin aussi.",
                "# Titre\\n\\nA.\\n\\n## Deux\\n\\nLe début de la partie est écrit.|## Deux\\n\\nAutre chose vient après.|"
                        + "# Titre\\n\\nA.\\n\\n## Deux\\n\\nLe début de la partie est écrit. Autre chose vient après.",
                "Une phrase.|''|Une phrase."
            })
    void joinsWithoutSayingTwice(String done, String rest, String joined) {
        assertEquals(lines(joined), Cut.join(lines(done), lines(rest)));
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
