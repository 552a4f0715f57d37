package fr.plume.output;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.plume.check.CheckResult;
import fr.plume.check.CheckedFile;
import fr.plume.check.Comparison;
import fr.plume.check.Finding;
import fr.plume.check.Metrics;
import fr.plume.check.Severity;
import fr.plume.check.UnreadableFile;
import fr.plume.facts.Ledger;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Writes results as the JSON of the command-line contract. */
public final class CheckJson implements CheckFormat {

    private final String version;
    private final Locale locale;
    private final Severity failOn;

    /**
     * @param version the version of plume
     * @param locale the language of messages
     * @param failOn from what weight on a finding makes an article fail
     */
    public CheckJson(String version, Locale locale, Severity failOn) {
        this.version = version;
        this.locale = locale;
        this.failOn = failOn;
    }

    @Override
    public void write(List<CheckResult> results, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("plume", version);
            json.writeArrayFieldStart("articles");
            for (CheckResult result : results) {
                write(result, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    /** The object for one file, also what a rewrite's report holds under {@code article}. */
    public void write(CheckResult result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", result.path());
        if (result instanceof UnreadableFile unreadable) {
            json.writeStringField("error", unreadable.error().in(locale));
        } else if (result instanceof CheckedFile checked) {
            checked(checked, json);
        }
        json.writeEndObject();
    }

    private void checked(CheckedFile file, JsonGenerator json) throws IOException {
        json.writeBooleanField("passed", file.passes(failOn));
        json.writeNumberField("words", file.words());
        json.writeStringField("language", file.language().tag());
        json.writeObjectFieldStart("counts");
        for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.SUGGESTION}) {
            json.writeNumberField(severity.id(), file.count(severity));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("scores");
        json.writeNumberField("seo", file.scores().seo());
        json.writeNumberField("readability", file.scores().readability());
        json.writeEndObject();
        metrics(file.metrics(), json);
        json.writeArrayFieldStart("violations");
        for (Finding finding : file.findings()) {
            finding(finding, json);
        }
        json.writeEndArray();
        if (file.comparison().isPresent()) {
            comparison(file.comparison().get(), json);
        }
    }

    private static void comparison(Comparison comparison, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("facts");
        json.writeNumberField("precision", rounded(comparison.precision(), 10_000));
        json.writeNumberField("recall", rounded(comparison.recall(), 10_000));
        json.writeArrayFieldStart("facts");
        for (Ledger.Row row : comparison.facts()) {
            json.writeStartObject();
            json.writeStringField("type", id(row.fact().type()));
            json.writeStringField("surface", row.fact().surface());
            json.writeStringField("value", row.fact().value().canonical());
            json.writeStringField("status", id(row.status()));
            line("sourceLine", row.sourceLine(), json);
            line("articleLine", row.articleLine(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("originality");
        json.writeNumberField("containment5", rounded(comparison.containment5(), 10_000));
        json.writeNumberField("longestRun", comparison.longestRun());
        json.writeEndObject();
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void line(String name, Optional<Integer> line, JsonGenerator json) throws IOException {
        if (line.isPresent()) {
            json.writeNumberField(name, line.get());
        } else {
            json.writeNullField(name);
        }
    }

    private static double rounded(double value, int scale) {
        return Math.rint(value * scale) / scale;
    }

    private static void metrics(Metrics metrics, JsonGenerator json) throws IOException {
        Metrics.Reading reading = metrics.reading();
        Metrics.Search search = metrics.search();
        json.writeObjectFieldStart("metrics");
        json.writeNumberField("sentences", reading.sentences());
        json.writeNumberField("headings", search.headings());
        number(json, "kandelMoles", reading.kandelMoles(), 10);
        number(json, "longSentenceShare", reading.longSentenceShare(), 10_000);
        number(json, "passiveShare", reading.passiveShare(), 10_000);
        number(json, "transitionShare", reading.transitionShare(), 10_000);
        number(json, "keyphraseCount", search.keyphraseCount());
        number(json, "keyphraseDensity", search.keyphraseDensity(), 10_000);
        number(json, "titlePixels", search.titlePixels());
        json.writeNumberField("readingMinutes", reading.minutes());
        json.writeEndObject();
    }

    /** A value rounded to {@code 1/scale}, null when there is none. */
    private static void number(JsonGenerator json, String name, OptionalDouble value, int scale) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, rounded(value.getAsDouble(), scale));
        } else {
            json.writeNullField(name);
        }
    }

    private static void number(JsonGenerator json, String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            json.writeNumberField(name, value.getAsInt());
        } else {
            json.writeNullField(name);
        }
    }

    private void finding(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", finding.severity().id());
        json.writeNumberField("line", finding.start().line());
        json.writeNumberField("column", finding.start().column());
        json.writeNumberField("endLine", finding.end().line());
        json.writeNumberField("endColumn", finding.end().column());
        json.writeStringField("message", finding.message().in(locale));
        json.writeStringField("excerpt", finding.excerpt());
        json.writeBooleanField("fixable", finding.fixable());
        json.writeEndObject();
    }
}
