package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the examples a bar stands where one sentence ends and the next begins. */
class SentencesTest {

    private static String split(String text) {
        return String.join(
                "|",
                Sentences.of(text, Words.of(text)).stream()
                        .map(s -> text.substring(s.start(), s.end()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il pleut.|Elle sort.",
                "M. Dupont est venu.|Mme Petit aussi.",
                "M. Le Bihan est venu.|Il repart.",
                "Le rendez-vous est chez M. Martin, MM. Roux et Blanc suivront.",
                "Nous avons vu le Dr. Morel et St. Louis.",
                "Tout s’est passé chez M.|Le lendemain, il était parti.",
                "Selon l’art. 12 et l’art. L. 123-4 du code, cf. p. 15 et pp. 16-18, c’est permis.",
                "Rome, fondée en 753 av. J.-C. par Romulus, grandit.",
                "La ville date de 52 av. J.-C.|Les Romains y vivaient.",
                "Elle aime l’art.|Picasso la fascine.",
                "Des outils, des vis, etc.|Le reste suit.",
                "Des outils, des vis, etc. sont fournis.",
                "Des outils (vis, clous, etc.) Bosch sont fournis.",
                "J. R. R. Tolkien a écrit cela.|C’est long.",
                "J.-P. Martin et J. K. Rowling sont venus.",
                "Le prix est de 3.5 points et la version 2.0.1 sort.",
                "Le site exemple.fr est ouvert.|Node.js aussi.",
                "Il hésite… puis il part.|Elle attend…|Personne ne vient.",
                "Il hésite... puis il part.|Elle attend...|Personne ne vient.",
                "Vraiment\u00a0?!|Oui.",
                "Vraiment\u00a0? !|Oui.",
                "« Il part. »|Elle reste.",
                "« Il part\u00a0! » cria-t-elle.|Puis rien.",
                "— Tu viens\u00a0?|— Oui, dit-il.|— Alors viens\u00a0!",
                "Il l’a dit (oui\u00a0!) à Paul.|Elle rit.",
                "Il part.|(Elle reste.)|Tout va bien.",
                "C’est établi.[1]|Il le sait.¹|Fin.",
                "C’est fini.|iPhone et eBay sont des marques.",
                "Le livre de 250 p.|Il est long.",
                "Elle gagne env. 300 euros, soit approx. 10 par jour.",
                "1. Faire la liste.|2. Partir.",
                "Il est né en 1990.|Elle en 1992.",
                "Le film parle de l’U.R.S.S. Staline y paraît.",
                "Elle prend de la vitamine C.|Le soir, elle dort.",
                "Le portail Yahoo! France a changé.|Il est loin.",
                "C’est la fin.Début de la suite.",
                "Il mesure 5 m.|Elle en mesure 6.",
                "Il dit bonjour.|elle répond poliment.|",
                "Bravo\u00a0! 🎉|Tout est prêt.",
                "Le tome (chap. II, vol. 3, fig. 4, n° 5) est i.e. bon.",
                "Il lit \ufffc.|Elle lit aussi.",
                "Une ligne\ncoupée en deux.|Une autre.",
                "Sans point final",
            })
    void sentences(String bars) {
        String expected = bars.replace("fin.Début", "fin.|Début").replaceAll("\\|$", "");
        String text =
                bars.contains("fin.Début") ? bars : bars.replaceAll("\\|$", "").replace("|", " ");
        assertEquals(expected, split(text));
    }

    @Test
    void aBlankLineEndsASentence() {
        assertEquals("Un titre|Un texte.", split("Un titre\n\nUn texte."));
    }

    @Test
    void wordsBelongToTheirSentence() {
        String text = "Il pleut. Elle sort, M. Petit reste.";
        List<Sentence> sentences = Sentences.of(text, Words.of(text));
        assertEquals(
                List.of(List.of("il", "pleut"), List.of("elle", "sort", "m", "petit", "reste")),
                sentences.stream()
                        .map(s -> s.words().stream().map(Word::lower).toList())
                        .toList());
    }

    @Test
    void nothingButMarksIsNoSentence() {
        assertEquals("", split(" … ! 🎉 "));
        assertEquals("", split(""));
    }

    @Test
    void hostileTextTakesLinearTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String part : List.of("Oui. ", "a.", "! (", "((", "A.", "M. ", "1. ", "a!) ", "\n\n", "… « ")) {
                String text = part.repeat(300_000 / part.length());
                Sentences.of(text, Words.of(text));
            }
            String text = "(".repeat(150_000) + "a !) ".repeat(40_000);
            Sentences.of(text, Words.of(text));
        });
    }
}
