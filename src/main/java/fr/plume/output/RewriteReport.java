package fr.plume.output;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.plume.article.BriefKey;
import fr.plume.article.BriefValues;
import fr.plume.check.CheckResult;
import fr.plume.llm.Usage;
import fr.plume.rewrite.Repaired;
import fr.plume.rewrite.Rewrite;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalDouble;

/** Writes what became of one source as the JSON of the command-line contract. */
public final class RewriteReport {

    private final CheckJson articles;
    private final String version;

    /** @param articles writes the article's part, as {@code check} does */
    public RewriteReport(String version, CheckJson articles) {
        this.version = version;
        this.articles = articles;
    }

    /**
     * What calls came to.
     *
     * @param model the model's name
     * @param costUsd empty when its price is not known
     */
    public record Spent(Usage usage, String model, OptionalDouble costUsd) {}

    /** Writes the whole report. */
    public void write(CheckResult article, Rewrite rewrite, Spent spent, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("plume", version);
            json.writeFieldName("article");
            articles.write(article, json);
            brief(BriefValues.of(rewrite.brief()), json);
            usage(spent, json);
            json.writeArrayFieldStart("repairs");
            for (Repaired repair : rewrite.repairs()) {
                json.writeStartObject();
                json.writeStringField("step", repair.step());
                json.writeArrayFieldStart("rules");
                for (String rule : repair.rules()) {
                    json.writeString(rule);
                }
                json.writeEndArray();
                json.writeBooleanField("accepted", repair.accepted());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static void brief(BriefValues brief, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("brief");
        for (BriefKey key : BriefKey.values()) {
            List<BriefValues.Item> items = brief.values().getOrDefault(key, List.of());
            if (items.isEmpty()) {
                continue;
            }
            json.writeFieldName(key.id());
            switch (key) {
                case MIN_WORDS, MAX_WORDS, MIN_HEADINGS ->
                    json.writeNumber(Integer.parseInt(items.get(0).text()));
                case SECONDARY_KEYPHRASES, OUTLINE, TERMS, FORBIDDEN -> {
                    json.writeStartArray();
                    for (BriefValues.Item item : items) {
                        json.writeString(item.text());
                    }
                    json.writeEndArray();
                }
                case LINKS -> {
                    json.writeStartArray();
                    for (BriefValues.Item item : items) {
                        json.writeStartObject();
                        json.writeStringField("url", item.text());
                        json.writeStringField("anchor", item.other());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                }
                case GLOSSARY -> {
                    json.writeStartObject();
                    for (BriefValues.Item item : items) {
                        json.writeStringField(item.text(), item.other());
                    }
                    json.writeEndObject();
                }
                default -> json.writeString(items.get(0).text());
            }
        }
        json.writeEndObject();
    }

    /** The object under {@code usage}. */
    static void usage(Spent spent, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("usage");
        json.writeNumberField("calls", spent.usage().calls());
        json.writeNumberField("inputTokens", spent.usage().inputTokens());
        json.writeNumberField("outputTokens", spent.usage().outputTokens());
        if (spent.usage().estimated()) {
            json.writeBooleanField("estimated", true);
        }
        if (spent.costUsd().isPresent()) {
            json.writeNumberField("costUsd", Math.rint(spent.costUsd().getAsDouble() * 1e6) / 1e6);
        } else {
            json.writeNullField("costUsd");
        }
        json.writeStringField("model", spent.model());
        json.writeEndObject();
    }
}
