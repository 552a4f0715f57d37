package fr.plume.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L’été à la ferme : ce qu’il faut prévoir|l-ete-a-la-ferme-ce-qu-il-faut-prevoir",
                "Œuvres & C++ : 10 000 idées !|oeuvres-c-10000-idees",
                "En 2023 300 vélos|en-2023-300-velos",
                "🎉|article",
                "Мы|article",
            })
    void keepsAllWords(String title, String slug) {
        assertEquals(slug, Slug.of(title));
        assertEquals(slug, Slug.of(Normalizer.normalize(title, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Comment choisir le vélo de son enfant ?|comment-choisir-velo-enfant",
                "L’été à la ferme|ete-ferme",
                "Où est-il ?|ou-est-il",
            })
    void conciseLeavesOutLightWords(String title, String slug) {
        assertEquals(slug, Slug.concise(title));
    }

    @Test
    void isCutAtAWord() {
        String slug = Slug.of("Comment rénover soi-même une vieille maison de campagne sans se ruiner ni se blesser");
        assertTrue(slug.length() <= 60);
        assertEquals("comment-renover-soi-meme-une-vieille-maison-de-campagne-sans", slug);
        assertEquals(60, Slug.of("a".repeat(100)).length());
    }
}
