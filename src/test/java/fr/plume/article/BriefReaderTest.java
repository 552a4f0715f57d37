package fr.plume.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.UsageException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BriefReaderTest {

    private static final String YAML = """
            keyphrase: pain au levain
            secondary_keyphrases: [levain chef, farine bise]
            min_words: 900
            max_words: 1200
            min_headings: 4
            address: tu
            outline:
              - Choisir sa farine
              - "### La farine bise"
            links:
              - {url: "https://exemple.fr/levain", anchor: le guide du levain}
              - https://exemple.fr/four
            forbidden: [incontournable]
            glossary:
              levain-chef: levain chef
            lang: fr-CA
            """;

    @Test
    void readsEveryShapeOfValueFromYaml() {
        Brief brief = BriefReader.ofYaml(YAML, "brief.yml").brief();
        assertEquals("pain au levain", brief.keyphrase().orElseThrow());
        assertEquals(List.of("levain chef", "farine bise"), brief.secondaryKeyphrases());
        assertEquals(new Brief.Length(OptionalInt.of(900), OptionalInt.of(1200), OptionalInt.of(4)), brief.length());
        assertEquals(Brief.Address.TU, brief.voice().address().orElseThrow());
        assertEquals(
                List.of(
                        new Brief.OutlineHeading(2, "Choisir sa farine"),
                        new Brief.OutlineHeading(3, "La farine bise")),
                brief.content().outline());
        assertEquals(
                List.of(
                        new Brief.RequestedLink("https://exemple.fr/levain", "le guide du levain"),
                        new Brief.RequestedLink("https://exemple.fr/four", "")),
                brief.content().links());
        assertEquals(Map.of("levain-chef", "levain chef"), brief.content().glossary());
        assertEquals(Brief.Variant.FR_CA, brief.variant());
    }

    @Test
    void frontMatterSaysTheSame() {
        String yaml = YAML.lines()
                .filter(l -> !l.contains(": [") && !l.matches("outline:|  - [C\"].*"))
                .collect(java.util.stream.Collectors.joining("\n", "", "\n"));
        Article article = MarkdownParser.parse("---\n" + yaml + "---\n\n# Titre\n");
        BriefValues values = BriefReader.ofFrontMatter(article);
        assertEquals(BriefReader.ofYaml(yaml, "").values(), values.values());
        assertEquals(2, values.brief().content().links().size());
    }

    @Test
    void frontMatterOfOthersIsNoFault() {
        Article article =
                MarkdownParser.parse("---\nlang: en\nmin_words: beaucoup\nlayout: post\nkeyphrase:\n---\n\nBonjour.\n");
        assertEquals(Map.of(), BriefReader.ofFrontMatter(article).values());
    }

    @Test
    void aRowSeparatesValuesWithBars() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("source", "a.txt");
        row.put("Keyphrase", " pain au levain ");
        row.put("terms", "farine|eau| sel");
        row.put("links", "https://exemple.fr le guide du levain");
        row.put("min_words", "");
        Brief brief = BriefReader.ofRow(row, Set.of("source"), "briefs.csv", 2).brief();
        assertEquals("pain au levain", brief.keyphrase().orElseThrow());
        assertEquals(List.of("farine", "eau", "sel"), brief.content().terms());
        assertEquals("le guide du levain", brief.content().links().get(0).anchor());
        assertTrue(brief.length().minWords().isEmpty());
    }

    @Test
    void aFaultNamesFileLineKeyAndTheNearestOne() {
        assertEquals(
                "brief.yml:2: unknown key keyphrases; did you mean keyphrase?",
                fault(() -> BriefReader.ofYaml("tone: vif\nkeyphrases: pain\n", "brief.yml")));
        assertEquals(
                "b.csv:1: unknown key min_word; did you mean min_words?",
                fault(() -> BriefReader.ofRow(Map.of("min_word", "3"), Set.of("source"), "b.csv", 7)));
        assertTrue(fault(() -> BriefReader.ofYaml("\nmin_words: beaucoup\n", "brief.yml"))
                .startsWith("brief.yml:2: \"beaucoup\" is no value for min_words"));
        assertTrue(fault(() -> BriefReader.ofYaml("a: [", "brief.yml")).startsWith("brief.yml:"));
        assertTrue(fault(() -> BriefReader.ofYaml("keyphrase: [a, b]", "brief.yml"))
                .startsWith("brief.yml:1: a single value"));
        assertTrue(fault(() -> BriefReader.ofText(BriefKey.ADDRESS, "nous", "--address"))
                .startsWith("--address: \"nous\" is no value for address"));
    }

    @Test
    void theUpperPlaceWinsKeyByKey() {
        BriefValues options = BriefReader.ofText(BriefKey.MIN_WORDS, "500", "--min-words");
        Brief brief = options.over(BriefReader.ofYaml(YAML, "brief.yml")).brief();
        assertEquals(OptionalInt.of(500), brief.length().minWords());
        assertEquals(OptionalInt.of(1200), brief.length().maxWords());
    }

    private static String fault(org.junit.jupiter.api.function.Executable executable) {
        return assertThrows(UsageException.class, executable).getMessage();
    }
}
