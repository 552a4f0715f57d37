package fr.plume.rewrite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the JSON object in a model's answer, whatever stands around it: no provider's promise of JSON is relied on. */
final class JsonAnswer {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private JsonAnswer() {}

    /** The object from the first brace to the last; empty when that is no JSON object. */
    static Optional<JsonNode> read(String answer) {
        int open = answer.indexOf('{');
        int close = answer.lastIndexOf('}');
        if (open < 0 || close < open) {
            return Optional.empty();
        }
        try {
            JsonNode node = MAPPER.readTree(answer.substring(open, close + 1));
            return node.isObject() ? Optional.of(node) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** An object with these texts, its keys in alphabetical order. */
    static String write(Map<String, String> object) {
        try {
            return MAPPER.writeValueAsString(new TreeMap<>(object));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }

    /** The text of a field on one line; empty when it is missing or no text. */
    static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        return value.isValueNode() && !value.isNull()
                ? value.asText().replaceAll("[\\p{Cntrl}\\s]+", " ").strip()
                : "";
    }
}
