package fr.plume.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a server says about a fault, whatever the shape: each provider, and each compatible server, has its own.
 *
 * @param message in the server's words; empty when it says nothing that can be read
 * @param codes its words for programs, lower case: types, codes, statuses, quota names, parameter names
 */
record ErrorBody(String message, List<String> codes) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 20_000;

    static ErrorBody parse(String body) {
        if (body.length() <= LONGEST) {
            try {
                JsonNode root = JSON.readTree(body);
                return parse(root != null && root.isArray() && !root.isEmpty() ? root.get(0) : root);
            } catch (JsonProcessingException e) {
                // A page of a proxy, most often: not for people.
            }
        }
        boolean page = body.stripLeading().startsWith("<");
        return new ErrorBody(page ? "" : body.substring(0, Math.min(body.length(), 400)), List.of());
    }

    static ErrorBody parse(JsonNode root) {
        if (root == null) {
            return new ErrorBody("", List.of());
        }
        JsonNode error = root.path("error").isObject() ? root.get("error") : root;
        List<String> codes = new ArrayList<>();
        for (String name : List.of("type", "code", "status", "param", "raw_status_code")) {
            add(codes, error.path(name));
            add(codes, root.path(name));
        }
        for (JsonNode detail : error.path("details")) {
            add(codes, detail.path("reason"));
            detail.path("violations").forEach(v -> add(codes, v.path("quotaId")));
            if (detail.path("@type").asText().endsWith("RetryInfo")) {
                add(codes, detail.path("retryDelay"));
            }
        }
        return new ErrorBody(message(root, error), codes);
    }

    private static void add(List<String> codes, JsonNode value) {
        if (value.isValueNode() && !value.isNull()) {
            codes.add(value.asText().toLowerCase(Locale.ROOT));
        }
    }

    private static String message(JsonNode root, JsonNode error) {
        for (JsonNode said : List.of(
                error.path("message"),
                root.path("error"),
                root.path("message"),
                root.path("detail"),
                error.path("message").path("detail"))) {
            if (said.isTextual()) {
                return said.asText();
            }
            if (said.isArray() && !said.isEmpty()) {
                return said.get(0).path("msg").asText(said.get(0).asText());
            }
        }
        return "";
    }

    /** Whether a code, or the message, holds one of these, all lower case. */
    boolean says(String... words) {
        String text = message.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (text.contains(word) || codes.stream().anyMatch(c -> c.contains(word))) {
                return true;
            }
        }
        return false;
    }

    /** The wait that Gemini puts into its body, such as {@code 34s}; empty when there is none. */
    String retryDelay() {
        return codes.stream()
                .filter(c -> c.matches("\\d{1,9}(\\.\\d{1,9})?s"))
                .map(c -> c.substring(0, c.length() - 1))
                .findFirst()
                .orElse("");
    }
}
