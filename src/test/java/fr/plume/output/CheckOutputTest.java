package fr.plume.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.plume.article.Article;
import fr.plume.article.MarkdownParser;
import fr.plume.check.CheckResult;
import fr.plume.check.CheckedFile;
import fr.plume.check.Checker;
import fr.plume.check.Inspection;
import fr.plume.check.RuleSelection;
import fr.plume.check.Severity;
import fr.plume.check.UnreadableFile;
import fr.plume.check.rules.LongParagraph;
import fr.plume.check.rules.MissingTitle;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.message.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckOutputTest {

    /** A right-to-left override, a bell, a paragraph far too long, and an emoji where the excerpt is cut. */
    private static final String TEXT =
            "Un\u202e mot\u0007 " + "de plus ".repeat(18) + "👨‍👩‍👧‍👦 " + "encore ".repeat(200) + "\n";

    private static final List<CheckResult> RESULTS = List.of(
            checked("a é.md", TEXT),
            new UnreadableFile("b\u202e.md", Message.of("report.empty", "b\u202e.md"), Optional.empty()));

    @Test
    void jsonHasTheKeysOfTheContract() throws IOException {
        JsonNode json = new ObjectMapper().readTree(written(new CheckJson("1.2.3", Locale.FRENCH, Severity.WARNING)));
        assertEquals(List.of("plume", "articles"), names(json));
        assertEquals("1.2.3", json.get("plume").asText());
        JsonNode article = json.get("articles").get(0);
        assertEquals(
                List.of("path", "passed", "words", "language", "counts", "scores", "metrics", "violations"),
                names(article));
        assertEquals(List.of("error", "warning", "suggestion"), names(article.get("counts")));
        assertEquals(List.of("seo", "readability"), names(article.get("scores")));
        assertEquals(
                List.of(
                        "sentences",
                        "headings",
                        "kandelMoles",
                        "longSentenceShare",
                        "passiveShare",
                        "transitionShare",
                        "keyphraseCount",
                        "keyphraseDensity",
                        "titlePixels",
                        "readingMinutes"),
                names(article.get("metrics")));
        JsonNode violation = article.get("violations").get(1);
        assertEquals(
                List.of("rule", "severity", "line", "column", "endLine", "endColumn", "message", "excerpt", "fixable"),
                names(violation));
        assertEquals("long-paragraph", violation.get("rule").asText());
        String excerpt = violation.get("excerpt").asText();
        assertEquals(160, excerpt.codePointCount(0, excerpt.length()));
        assertTrue(excerpt.startsWith("Un\u202e mot\u0007 de plus"), "a reader of the JSON gets the text itself");
        assertEquals(List.of("path", "error"), names(json.get("articles").get(1)));
    }

    @Test
    void nothingThatActsOnATerminalIsWritten() throws IOException {
        for (CheckFormat format : List.of(
                new CheckText(new CheckText.Style(Locale.FRENCH, false, true)),
                new CheckJson("1", Locale.ENGLISH, Severity.ERROR),
                new CheckSarif("1", Locale.ENGLISH))) {
            String written = written(format);
            assertFalse(written.contains("\u202e"), format.getClass().getSimpleName());
            assertFalse(written.contains("\u0007"), format.getClass().getSimpleName());
            assertFalse(written.contains("\r"), format.getClass().getSimpleName());
        }
        String text = written(new CheckText(new CheckText.Style(Locale.FRENCH, false, true)));
        assertTrue(text.contains("Un\\u202e mot\\u0007 de plus"), text);
    }

    @Test
    void colourIsOnlyThereWhenAskedFor() throws IOException {
        assertTrue(written(new CheckText(new CheckText.Style(Locale.FRENCH, true, false)))
                .contains("\u001b[31merror\u001b[0m"));
        assertFalse(written(new CheckText(new CheckText.Style(Locale.FRENCH, false, false)))
                .contains("\u001b"));
    }

    /** What the schema of SARIF 2.1.0 requires of the parts that are written. */
    @Test
    void sarifHasTheShapeOfItsSchema() throws IOException {
        JsonNode sarif = new ObjectMapper().readTree(written(new CheckSarif("1.2.3", Locale.ENGLISH)));
        assertEquals("2.1.0", sarif.get("version").asText());
        assertTrue(sarif.get("$schema").asText().endsWith("sarif-schema-2.1.0.json"));
        JsonNode run = sarif.get("runs").get(0);
        JsonNode driver = run.get("tool").get("driver");
        assertEquals("plume", driver.get("name").asText());
        assertTrue(List.of("utf16CodeUnits", "unicodeCodePoints")
                .contains(run.get("columnKind").asText()));
        for (JsonNode rule : driver.get("rules")) {
            assertFalse(rule.get("shortDescription").get("text").asText().isBlank());
            assertFalse(rule.get("help").get("text").asText().isBlank());
            assertLevel(rule.get("defaultConfiguration").get("level"));
        }
        assertEquals(2, run.get("results").size());
        for (JsonNode result : run.get("results")) {
            assertEquals(
                    result.get("ruleId"),
                    driver.get("rules").get(result.get("ruleIndex").asInt()).get("id"));
            assertLevel(result.get("level"));
            assertFalse(result.get("message").get("text").asText().isBlank());
            JsonNode place = result.get("locations").get(0).get("physicalLocation");
            assertEquals(
                    "a%20%C3%A9.md", place.get("artifactLocation").get("uri").asText());
            JsonNode region = place.get("region");
            for (String key : List.of("startLine", "startColumn", "endLine", "endColumn")) {
                assertTrue(region.get(key).asInt() >= 1, key);
            }
        }
        JsonNode invocation = run.get("invocations").get(0);
        assertFalse(invocation.get("executionSuccessful").asBoolean());
        JsonNode notification = invocation.get("toolExecutionNotifications").get(0);
        assertLevel(notification.get("level"));
        assertFalse(notification.get("message").get("text").asText().isBlank());
    }

    private static void assertLevel(JsonNode level) {
        assertTrue(List.of("none", "note", "warning", "error").contains(level.asText()), level.asText());
    }

    private static CheckResult checked(String path, String text) {
        Article article = MarkdownParser.parse(text);
        RuleSelection rules =
                RuleSelection.of(List.of(new MissingTitle(), new LongParagraph()), RuleSelection.Wishes.NONE);
        return CheckedFile.of(path, article, Checker.check(Inspection.of(article), rules), RuleCatalog::family);
    }

    private static String written(CheckFormat format) throws IOException {
        StringWriter out = new StringWriter();
        format.write(RESULTS, out);
        return out.toString();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
