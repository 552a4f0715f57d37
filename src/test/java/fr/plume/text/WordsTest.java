package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static List<String> lower(String text) {
        return Words.of(text).stream().map(Word::lower).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "l'IA|l'ia",
                "L’IA|l'ia",
                "aujourd’hui|aujourd'hui",
                "mot-clé|mot-clé",
                "mot\u2011clé|mot-clé",
                "10 000|10 000",
                "10\u202f000|10 000",
                "12\u00a0345\u00a0678,90|12 345 678,90",
                "3,5|3,5",
                "Node.js|node.js",
                "U.R.S.S.|u.r.s.s",
                "R&D|r&d",
                "14:30|14:30",
                "01/05/2023|01/05/2023",
                "étudiant·e·s|étudiant·e·s",
                "presqu’île|presqu'île",
                "appar\u00adte\u200bment|appartement",
                "e\u0301te\u0301|e\u0301te\u0301",
                "20h30|20h30",
                "𝐀𝐁|𝐀𝐁",
            })
    void oneWord(String text, String word) {
        assertEquals(List.of(word), lower(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2023 300 personnes|2023;300;personnes",
                "en 12 3000 pas|en;12;3000;pas",
                "le 06 123|le;06;123",
                "fin.Début|fin;début",
                "et/ou|et;ou",
                "« Ah ! »|ah",
                "dit-il — oui|dit-il;oui",
                "l' IA|l;ia",
                "mot--mot|mot;mot",
                "C# et C++|c;et;c",
                "300 400e|300;400e",
                "1 000 2 000 pas|1 000;2 000;pas",
            })
    void severalWords(String text, String words) {
        assertEquals(
                List.of(words.split(";")).size(),
                lower(text).size(),
                () -> lower(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Voir https://exemple.fr/l-ete?x=1#haut, ici.|voir;ici",
                "Voir www.exemple.fr.|voir",
                "Voir exemple.fr/page (ou non)|voir;ou;non",
                "Écrire à jean.dupont@mairie.exemple.fr demain|écrire;à;demain",
                "Suivre #SEO et @plume_fr ici|suivre;et;ici",
                "un \ufffc deux|un;deux",
                "Visiter exemple.fr demain|visiter;exemple.fr;demain",
                "Node.js/React|node.js;react",
            })
    void addressesAreNoWords(String text, String words) {
        assertEquals(List.of(words.split(";")), lower(text));
    }

    @Test
    void offsetsAreThoseOfTheText() {
        String text = "« L’été\u00a0! »";
        Word word = Words.of(text).get(0);
        assertEquals("L’été", text.substring(word.start(), word.end()));
        assertEquals("L’été", word.text());
        assertEquals("été", word.core());
    }

    @Test
    void theLooseCountTakesWhateverStandsBetweenSpaces() {
        assertEquals(8, Words.countLoosely("« Ah\u00a0! » dit https://exemple.fr – non  "));
        assertEquals(0, Words.countLoosely(" \u00a0\u202f\u3000\n\t"));
    }

    @Test
    void hostileTextTakesLinearTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Words.of("a.Bb".repeat(60_000) + "@x");
            Words.of("a@b".repeat(60_000));
            Words.of("1 000 ".repeat(200_000));
            Words.of("1 ".repeat(150_000));
            Words.of("\u200b".repeat(300_000) + "a" + "\u200b".repeat(300_000));
            Words.of("a'".repeat(300_000));
        });
    }
}
