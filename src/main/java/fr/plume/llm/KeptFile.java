package fr.plume.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * One kept completion as a JSON file that people can read: the answer is a list of its lines.
 *
 * @param key what it answers
 * @param completion the answer
 */
record KeptFile(CompletionStore.Key key, Completion completion) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    /** @throws IOException when it can't be read, or is no kept completion */
    static KeptFile read(Path file) throws IOException {
        JsonNode root = JSON.readTree(Files.readAllBytes(file));
        if (root == null || !root.isObject() || !root.path("step").isTextual() || root.get("answer") == null) {
            throw new IOException("no kept completion: " + file);
        }
        return new KeptFile(
                new CompletionStore.Key(
                        root.path("source").asText(),
                        root.path("step").asText(),
                        root.path("prompt").asText()),
                new Completion(
                        text(root.get("answer")),
                        finish(root.path("finish").asText("stop")),
                        usage(root.path("usage")),
                        root.path("model").asText()));
    }

    private static String text(JsonNode answer) {
        if (!answer.isArray()) {
            return answer.asText();
        }
        StringJoiner lines = new StringJoiner("\n");
        answer.forEach(line -> lines.add(line.asText()));
        return lines.toString();
    }

    private static Completion.Finish finish(String name) throws IOException {
        for (Completion.Finish finish : Completion.Finish.values()) {
            if (finish.name().equalsIgnoreCase(name)) {
                return finish;
            }
        }
        throw new IOException("unknown finish: " + name);
    }

    private static Usage usage(JsonNode usage) {
        return new Usage(
                usage.path("calls").asInt(1),
                usage.path("inputTokens").asLong(),
                usage.path("outputTokens").asLong(),
                usage.path("estimated").asBoolean());
    }

    /** The file's bytes: UTF-8, LF, final newline. */
    byte[] bytes() {
        ObjectNode root = JSON.createObjectNode()
                .put("source", key.source())
                .put("step", key.step())
                .put("prompt", key.prompt())
                .put("model", completion.model())
                .put("finish", completion.finish().name().toLowerCase(Locale.ROOT));
        Usage usage = completion.usage();
        root.putObject("usage")
                .put("calls", usage.calls())
                .put("inputTokens", usage.inputTokens())
                .put("outputTokens", usage.outputTokens())
                .put("estimated", usage.estimated());
        ArrayNode lines = root.putArray("answer");
        for (String line : completion.text().split("\n", -1)) {
            lines.add(line);
        }
        try {
            return (JSON.writer(LAYOUT).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of strings and numbers can be written", e);
        }
    }
}
