package fr.plume.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.plume.article.BriefValues;
import fr.plume.batch.BatchItem;
import fr.plume.batch.ItemResult;
import fr.plume.batch.ItemResult.Status;
import fr.plume.check.Severity;
import fr.plume.llm.Usage;
import fr.plume.message.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class BatchReportTest {

    private final BatchReport report =
            new BatchReport("1.0.0", "test:m", new CheckJson("1.0.0", Locale.FRENCH, Severity.ERROR), Locale.FRENCH);

    private static ItemResult result(String name, Status status, String reason) {
        return new ItemResult(
                new BatchItem(name, name, BriefValues.NONE, name + ".md"),
                status,
                reason.isEmpty() ? Optional.empty() : Optional.of(Message.of("batch.edited-output", reason)),
                Optional.empty(),
                new Usage(2, 1000, 500, false));
    }

    private final List<ItemResult> results = List.of(
            result("a.txt", Status.SKIPPED, "a;b"),
            result("b.txt", Status.WRITTEN, ""),
            result("=cmd(1)", Status.FAILED, "d\"e"),
            result("c.txt", Status.NEEDS_REVIEW, ""));

    @Test
    void theTableOpensInAFrenchSpreadsheetWorstFirst() throws IOException {
        StringWriter out = new StringWriter();
        report.csv(results, out);
        String[] lines = out.toString().split("\r\n");
        assertTrue(lines[0].startsWith("\ufeffsource;output;status;"));
        assertEquals(5, lines.length);
        assertTrue(lines[1].startsWith("\"'=cmd(1)\";"), "no formula: " + lines[1]);
        assertTrue(lines[1].contains(";failed;") && lines[1].contains("d\"\"e"), lines[1]);
        assertTrue(lines[2].startsWith("\"c.txt\";\"c.txt.md\";needs-review;"), lines[2]);
        assertTrue(lines[3].startsWith("\"b.txt\";\"b.txt.md\";written;;;;2;1000;500;\"\""), lines[3]);
        assertTrue(lines[4].contains(";skipped;") && lines[4].contains("a;b a été"), lines[4]);
        int cells = lines[0].split(";").length;
        assertEquals(cells, lines[3].split(";").length);
    }

    @Test
    void theJsonHoldsItemsWorstFirstAndTotals() throws IOException {
        StringWriter out = new StringWriter();
        report.json(results, OptionalDouble.of(0.25), out);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertEquals(
                List.of("failed", "needs-review", "written", "skipped"),
                StreamSupport.stream(json.get("items").spliterator(), false)
                        .map(i -> i.get("status").asText())
                        .toList());
        assertEquals(1, json.get("totals").get("failed").asInt());
        assertEquals(8, json.get("totals").get("usage").get("calls").asInt());
        assertEquals(0.25, json.get("totals").get("usage").get("costUsd").asDouble());
    }
}
