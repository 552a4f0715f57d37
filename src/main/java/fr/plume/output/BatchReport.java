package fr.plume.output;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.plume.batch.ItemResult;
import fr.plume.llm.Usage;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes what a batch came to, worst first: as JSON, or as a table that a French spreadsheet opens. */
public final class BatchReport {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final Comparator<ItemResult> WORST_FIRST =
            Comparator.comparingInt((ItemResult r) -> switch (r.status()) {
                case FAILED -> 0;
                case NEEDS_REVIEW -> 1;
                case WRITTEN -> 2;
                case SKIPPED -> 3;
            });

    private final String version;
    private final String model;
    private final CheckJson articles;
    private final Locale locale;

    /** @param articles writes the articles' part, as {@code check} does */
    public BatchReport(String version, String model, CheckJson articles, Locale locale) {
        this.version = version;
        this.model = model;
        this.articles = articles;
        this.locale = locale;
    }

    /** The JSON of the command-line contract. */
    public void json(List<ItemResult> results, OptionalDouble costUsd, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("plume", version);
            json.writeArrayFieldStart("items");
            for (ItemResult result : sorted(results)) {
                json.writeStartObject();
                json.writeStringField("source", result.item().name());
                json.writeStringField("output", result.item().output());
                json.writeStringField("status", result.status().id());
                json.writeStringField("reason", reason(result));
                if (result.article().isPresent()) {
                    json.writeFieldName("article");
                    articles.write(result.article().get(), json);
                } else {
                    json.writeNullField("article");
                }
                RewriteReport.usage(new RewriteReport.Spent(result.usage(), model, OptionalDouble.empty()), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("totals");
            for (ItemResult.Status status : ItemResult.Status.values()) {
                json.writeNumberField(status.id(), count(results, status));
            }
            RewriteReport.usage(new RewriteReport.Spent(total(results), model, costUsd), json);
            json.writeEndObject();
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    /** Semicolons, a byte-order mark and decimal commas: what a French spreadsheet expects. */
    public void csv(List<ItemResult> results, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        out.write("source;output;status;words;errors;warnings;calls;input_tokens;output_tokens;reason\r\n");
        for (ItemResult result : sorted(results)) {
            out.write(cell(result.item().name())
                    + ';'
                    + cell(result.item().output())
                    + ';'
                    + result.status().id()
                    + ';');
            if (result.article().isPresent()) {
                var article = result.article().get();
                out.write(article.words() + ";" + article.count(fr.plume.check.Severity.ERROR) + ';'
                        + article.count(fr.plume.check.Severity.WARNING) + ';');
            } else {
                out.write(";;;");
            }
            Usage usage = result.usage();
            out.write(usage.calls() + ";" + usage.inputTokens() + ';' + usage.outputTokens() + ';'
                    + cell(reason(result)) + "\r\n");
        }
        out.flush();
    }

    private String reason(ItemResult result) {
        return result.reason().map(m -> m.in(locale)).orElse("");
    }

    /** Quoted, and never a formula: a spreadsheet would run what begins so. */
    private static String cell(String text) {
        String plain = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }

    private static List<ItemResult> sorted(List<ItemResult> results) {
        return results.stream().sorted(WORST_FIRST).toList();
    }

    /** How many items ended so. */
    public static long count(List<ItemResult> results, ItemResult.Status status) {
        return results.stream().filter(r -> r.status() == status).count();
    }

    /** What all calls of the run came to. */
    public static Usage total(List<ItemResult> results) {
        return results.stream().map(ItemResult::usage).reduce(Usage.NONE, Usage::plus);
    }
}
