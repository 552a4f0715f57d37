package fr.plume.output;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.plume.check.CheckResult;
import fr.plume.check.CheckedFile;
import fr.plume.check.Finding;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.UnreadableFile;
import fr.plume.check.rules.Pages;
import fr.plume.check.rules.RuleCatalog;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes results in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts show beside the text. */
public final class CheckSarif implements CheckFormat {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final String UNRESERVED = "-._~/";

    private final String version;
    private final Locale locale;

    /**
     * @param version the version of plume
     * @param locale the language of messages
     */
    public CheckSarif(String version, Locale locale) {
        this.version = version;
        this.locale = locale;
    }

    @Override
    public void write(List<CheckResult> results, Writer out) throws IOException {
        List<RuleInfo> fired = RuleCatalog.infos().stream()
                .filter(r -> results.stream().anyMatch(f -> fires(r, f)))
                .toList();
        List<String> ids = fired.stream().map(RuleInfo::id).toList();
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(fired, json);
            json.writeStringField("columnKind", "unicodeCodePoints");
            invocation(results, json);
            json.writeArrayFieldStart("results");
            for (CheckResult result : results) {
                if (result instanceof CheckedFile file) {
                    for (Finding finding : file.findings()) {
                        result(file.path(), finding, ids, json);
                    }
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static boolean fires(RuleInfo rule, CheckResult result) {
        return result instanceof CheckedFile file
                && file.findings().stream().anyMatch(f -> f.rule().equals(rule.id()));
    }

    private void tool(List<RuleInfo> rules, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "plume");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (RuleInfo rule : rules) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            text("shortDescription", Pages.description(rule.id()), json);
            json.writeObjectFieldStart("help");
            json.writeStringField("text", Pages.description(rule.id()));
            json.writeStringField("markdown", Pages.page(rule.id()));
            json.writeEndObject();
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(rule.severity()));
            json.writeBooleanField("enabled", rule.enabled());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A file that could not be read is a notification: the format has no result without a rule. */
    private void invocation(List<CheckResult> results, JsonGenerator json) throws IOException {
        List<UnreadableFile> unreadable = results.stream()
                .filter(UnreadableFile.class::isInstance)
                .map(UnreadableFile.class::cast)
                .toList();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", unreadable.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (UnreadableFile file : unreadable) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            text("message", file.error().in(locale), json);
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            artifact(file.path(), json);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void result(String path, Finding finding, List<String> rules, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        json.writeNumberField("ruleIndex", rules.indexOf(finding.rule()));
        json.writeStringField("level", level(finding.severity()));
        text("message", finding.message().in(locale), json);
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(path, json);
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", finding.start().line());
        json.writeNumberField("startColumn", finding.start().column());
        json.writeNumberField("endLine", finding.end().line());
        json.writeNumberField("endColumn", finding.end().column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static void artifact(String path, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(path));
        json.writeEndObject();
    }

    /** A path as a URI reference (RFC 3986): all but letters, digits and a few marks in percent signs. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0;
            uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case SUGGESTION -> "note";
        };
    }
}
