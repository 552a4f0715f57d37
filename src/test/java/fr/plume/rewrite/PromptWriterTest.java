package fr.plume.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plume.article.Brief;
import fr.plume.prompt.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptWriterTest {

    @TempDir
    private Path templates;

    private String written(Map<String, ?> variables) throws IOException {
        Files.writeString(
                templates.resolve("article.md"),
                "{{paragraphs_counted}}{{#has_addresses}}\n{{#addresses}}- {{.}}\n{{/addresses}}{{/has_addresses}}");
        Assignment assignment = Assignment.of(
                Notes.source("Le marché, [un plan](https://ex.org/plan) et ![une halle](halle.jpg).\n"),
                Brief.NONE,
                RewriteSettings.DEFAULTS);
        PromptWriter writer =
                new PromptWriter(Templates.in(List.of(templates)), assignment, Drafting.extracts(assignment, false));
        return writer.text("article", "article", variables, 100).user();
    }

    @Test
    void aCountOfOneIsSingular() throws IOException {
        assertEquals("1 paragraphe", written(Map.of("paragraphs", 1, "source", "")));
        assertEquals("2 paragraphes", written(Map.of("paragraphs", 2, "source", "")));
    }

    @Test
    void onlyThePlaceholdersThatAPromptShowsAreDescribed() throws IOException {
        assertEquals(
                "2 paragraphes\n- lien-1\u00a0: page «\u00a0un plan\u00a0»",
                written(Map.of("paragraphs", 2, "source", "Voir [un plan](lien-1), lien-12.")));
    }
}
