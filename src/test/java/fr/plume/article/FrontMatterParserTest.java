package fr.plume.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrontMatterParserTest {

    private static FrontMatter parse(String text) {
        return FrontMatterParser.parse(TextFile.of(text));
    }

    private static List<String> values(FrontMatter frontMatter, String key) {
        return frontMatter.entry(key).orElseThrow().values();
    }

    @Test
    void readsYamlWithItsPlaces() {
        TextFile file = TextFile.of("""
                ---
                title: 'L''été : trois idées'   # à relire
                description: >-
                  Une phrase
                  sur deux lignes.
                tags: [jardin, "deux mots"]
                auteurs:
                  - Zoé
                  - Ali
                seo:
                  title: "Le titre \\"court\\""
                vide:
                ---
                Corps.
                """);
        FrontMatter read = FrontMatterParser.parse(file);
        assertEquals(List.of("L'été : trois idées"), values(read, "title"));
        assertEquals(List.of("Une phrase sur deux lignes."), values(read, "description"));
        assertEquals(List.of("jardin", "deux mots"), values(read, "tags"));
        assertEquals(List.of("Zoé", "Ali"), values(read, "auteurs"));
        assertEquals(List.of("Le titre \"court\""), values(read, "seo.title"));
        assertEquals(List.of(), values(read, "vide"));
        assertEquals(
                new Position(11, 3),
                file.position(read.entry("seo.title").orElseThrow().key().start()));
        assertEquals(
                "'L''été : trois idées'",
                file.text(read.entry("title").orElseThrow().value()));
        assertEquals(14, file.line(read.span().end()));
        assertTrue(read.problem().isEmpty());
    }

    @Test
    void readsWhatYamlRefusesLineByLine() {
        TextFile file = TextFile.of("""
                ---
                layout: post
                title: Bien dormir : mode d'emploi
                description: "Sans fin
                tags:
                  - un
                  - deux
                ---
                """);
        FrontMatter read = FrontMatterParser.parse(file);
        assertEquals("Bien dormir : mode d'emploi", read.text("title").orElseThrow());
        assertEquals(List.of("un", "deux"), values(read, "tags"));
        assertEquals(3, file.line(read.problem().orElseThrow().span().start()));
    }

    @Test
    void readsTomlOfHugo() {
        FrontMatter read = parse("""
                +++
                title = "Un \\"bon\\" pain"
                tags = ["levain", 'four',
                  "farine"]
                draft = false # pas encore
                [params]
                description = \"""
                Deux
                lignes\"""
                +++
                Corps
                """);
        assertEquals("Un \"bon\" pain", read.text("title").orElseThrow());
        assertEquals(List.of("levain", "four", "farine"), values(read, "tags"));
        assertEquals("false", read.text("draft").orElseThrow());
        assertEquals("Deux\nlignes", read.text("description").orElseThrow());
        assertTrue(read.problem().isEmpty());
    }

    @Test
    void readsJsonAndFencesThatNameTheirLanguage() {
        TextFile file = TextFile.of(
                "{\n\t\"title\": \"Le pain : \\\"levain\\\"\",\n\t\"seo\": {\"title\": \"Pain\"}\n}\n\n# Corps\n");
        FrontMatter json = FrontMatterParser.parse(file);
        assertEquals("Le pain : \"levain\"", json.text("title").orElseThrow());
        assertEquals("Pain", json.text("seo.title").orElseThrow());
        assertEquals(5, file.line(json.span().end()));
        assertEquals(
                new Position(2, 2),
                file.position(json.entry("title").orElseThrow().key().start()));

        assertEquals(
                "Le pain",
                parse("---json\n{\"title\": \"Le pain\"}\n---\nCorps\n")
                        .text("title")
                        .orElseThrow());
        assertEquals(
                "Le pain",
                parse("---toml\ntitle = \"Le pain\"\n---\nCorps\n")
                        .text("title")
                        .orElseThrow());
        assertEquals(
                "Le pain",
                parse("---yaml\ntitle: Le pain\n---\nCorps\n").text("title").orElseThrow());
    }

    @Test
    void leavesAnswersInJsonAlone() {
        assertEquals(FrontMatter.NONE, parse("{\"title\": \"Le pain\", \"content\": \"Du texte.\"}\n"));
        assertEquals(
                FrontMatter.NONE,
                parse("{\"title\": \"Le pain\", \"texte\": \"" + "Du pain. ".repeat(300) + "\"}\nFin.\n"));
        assertEquals(FrontMatter.NONE, parse("{auteur} est un mot.\n\nSuite.\n"));
        assertEquals(FrontMatter.NONE, parse("{\"a\": 1}\n\nSuite.\n"));
        assertEquals(FrontMatter.NONE, parse("{\n\nSuite.\n"));
    }

    @Test
    void readsHeadersWithoutFences() {
        TextFile pelican = TextFile.of("Title: Le pain\nDate: 2024-02-01\nTags: four, levain\n\n# Corps\n");
        FrontMatter headers = FrontMatterParser.parse(pelican);
        assertEquals("Le pain", headers.text("title").orElseThrow());
        assertEquals(5, pelican.line(headers.span().end()));

        TextFile hexo = TextFile.of("title: \"Le pain\"\ntags:\n- four\n- levain\n---\nCorps\n");
        FrontMatter read = FrontMatterParser.parse(hexo);
        assertEquals("Le pain", read.text("title").orElseThrow());
        assertEquals(List.of("four", "levain"), values(read, "tags"));
        assertEquals(6, hexo.line(read.span().end()));
    }

    @Test
    void takesNoProseForMetadata() {
        assertEquals(FrontMatter.NONE, parse("---\n\nUn texte sous un filet.\n\n---\n\nEt la suite.\n"));
        assertEquals(FrontMatter.NONE, parse("---\nVoici : un texte.\n\n---\n"));
        assertEquals(FrontMatter.NONE, parse("\n---\ntitle: x\n---\n"));
        assertEquals(FrontMatter.NONE, parse("Description : le pain est bon.\n\nSuite.\n"));
        assertEquals(FrontMatter.NONE, parse("---\n"));
        assertEquals(FrontMatter.NONE, parse(""));
    }

    @Test
    void survivesAliasesThatGrow() {
        StringBuilder text = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String above = "*a" + (i - 1);
            text.append("a").append(i).append(": &a").append(i).append(" [").append((above + ", ").repeat(8));
            text.append(above).append("]\n");
        }
        FrontMatter read = parse(text + "title: Le pain\n---\nCorps\n");
        assertTrue(read.problem().isPresent());
        assertEquals("Le pain", read.text("title").orElseThrow());
        assertTrue(parse("---\na: &a\n  b: *a\n---\n").problem().isPresent());
    }

    /** The quick reader may only be certain where SnakeYAML reads the same entries at the same places. */
    @Test
    void theQuickReaderAgreesWithSnakeYaml() {
        String[] parts = {
            "title",
            "a-b",
            ": ",
            ":",
            " ",
            "  ",
            "\n",
            "\n",
            "\n  ",
            "- ",
            "-",
            "'",
            "\"",
            "''",
            "#",
            " # ",
            "[",
            "]",
            ", ",
            ">-",
            "|",
            ">",
            "|-",
            "~",
            "null",
            "été",
            "x",
            "1.5",
            "{",
            "}",
            "&",
            "*",
            "!",
            "%",
            "\\",
            "?",
            "@",
            "=",
            "<",
            "<<",
            "`",
            "\t",
            "🧢",
            "\u00a0",
            "x: y\n",
            "k:\n  - a\n  - b\n",
            "d: >-\n  a\n  b\n",
            "l: [a, 'b']\n"
        };
        Random random = new Random(7);
        int certain = 0;
        for (int round = 0; round < 60_000; round++) {
            StringBuilder yaml = new StringBuilder("k" + round % 7 + ": ");
            int length = random.nextInt(9);
            for (int i = 0; i < length; i++) {
                yaml.append(parts[random.nextInt(parts.length)]);
            }
            String text = yaml.append('\n').toString();
            YamlLines.Read quick = YamlLines.read(text, 0, text.length());
            if (quick.certain()) {
                certain++;
                Span all = new Span(0, text.length());
                FrontMatter full = YamlTree.read(text, all, all);
                assertTrue(full.problem().isEmpty(), () -> text + full.problem());
                assertEquals(full.entries(), quick.entries(), text);
            }
        }
        assertTrue(certain > 5_000, "certain " + certain);
    }
}
