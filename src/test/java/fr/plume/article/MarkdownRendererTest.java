package fr.plume.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

    @Test
    void writesOneLineAKey() {
        FrontMatterWriter head = new FrontMatterWriter()
                .put("title", "Le \"bon\" pain : l’été\nici \\ là")
                .put("min_words", 700)
                .put("draft", true)
                .put("terms", List.of("four à pain", "levain, sec"))
                .putMaps("links", List.of(Map.of("url", "/a")));
        assertEquals("""
                ---
                title: "Le \\"bon\\" pain : l’été\\nici \\\\ là"
                min_words: 700
                draft: true
                terms: ["four à pain", "levain, sec"]
                links: [{"url": "/a"}]
                ---

                # Pain

                Texte.
                """, MarkdownRenderer.render(head, "\r\n\r\n# Pain\r\n\r\nTexte.\r\n \r\n"));
    }

    @Test
    void isReadBackAsWritten() {
        String alphabet = "aé\"'\\:#-[]{}>|%@!&*?, \n\t\u00a0\u202f\u2028\u0085\u0007\ufeff🧢’";
        int[] points = alphabet.codePoints().toArray();
        Random random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder value = new StringBuilder("x");
            for (int i = random.nextInt(12); i > 0; i--) {
                value.appendCodePoint(points[random.nextInt(points.length)]);
            }
            Map<String, String> map = new LinkedHashMap<>();
            map.put("mauvais", value.toString());
            FrontMatterWriter head = new FrontMatterWriter()
                    .put("title", value.toString())
                    .put("terms", List.of(value.toString(), "b"))
                    .put("glossary", map);
            String file = MarkdownRenderer.render(head, "---\ntitle: corps\n---\n\nTexte.");
            Article article = MarkdownParser.parse(file);
            FrontMatter read = article.frontMatter();
            assertTrue(read.problem().isEmpty(), file);
            assertEquals(List.of(value.toString()), read.entries().get("title").values());
            assertEquals(
                    List.of(value.toString(), "b"), read.entries().get("terms").values());
            assertEquals(
                    List.of(value.toString()),
                    read.entries().get("glossary.mauvais").values());
            assertEquals(file, MarkdownRenderer.render(head, article.body()));
        }
    }

    @Test
    void writesNothingForABlankBody() {
        assertEquals("", MarkdownRenderer.body(" \n\t\n"));
        assertEquals("", MarkdownRenderer.body(""));
        assertEquals("    code\n", MarkdownRenderer.body("\n    code\n\n"));
    }
}
