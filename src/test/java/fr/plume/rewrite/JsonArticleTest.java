package fr.plume.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonArticleTest {

    @Test
    void piecesArePutTogetherUnderTheirHeadings() {
        String answer = "```json\n{\"title\": \"Le marché\", \"meta_description\": \"Tout sur le marché du village.\", "
                + "\"introduction\": \"Il ouvre à sept heures, par tous les temps.\", \"sections\": ["
                + "{\"heading\": \"Les étals\", \"content\": \"On y trouve des légumes de saison.\"}, "
                + "{\"heading\": \"Les clients\", \"paragraphs\": [\"Ils viennent tôt.\", \"Ils restent longtemps.\"]}]}\n```";
        assertEquals(
                "# Le marché\n\nIl ouvre à sept heures, par tous les temps.\n\n## Les étals\n\n"
                        + "On y trouve des légumes de saison.\n\n## Les clients\n\nIls viennent tôt.\n\nIls restent longtemps.",
                JsonArticle.read(answer).orElseThrow());
    }

    @Test
    void oneTextThatHoldsTheArticleIsLeftToTheRule() {
        assertEquals(
                Optional.empty(),
                JsonArticle.read("{\"title\": \"Court\", \"body\": \"Un texte bien plus long que tout le reste.\"}"));
    }

    @Test
    void markdownIsNoJson() {
        assertEquals(Optional.empty(), JsonArticle.read("# Titre\n\nUn texte { avec } des accolades."));
        assertEquals(Optional.empty(), JsonArticle.read("{pas du JSON"));
    }
}
