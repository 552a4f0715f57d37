package fr.plume.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a model refused to be told. Newer models refuse any temperature, servers know one of two names for the room of an
 * answer, each has its own limit for it: a refusal that names a parameter is learned, and the call tried once more
 * without it. Safe for use by several threads.
 */
final class ParameterMemory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OLD_ROOM = "max_tokens";
    private static final String NEW_ROOM = "max_completion_tokens";

    /** Parameters that an answer can do without, as the requests of the providers name them. */
    private static final List<String> OPTIONAL = List.of(
            "temperature",
            "response_format",
            "responseSchema",
            "responseJsonSchema",
            "responseMimeType",
            "output_config",
            "thinkingConfig",
            "think",
            "format",
            "reasoning_effort",
            NEW_ROOM,
            OLD_ROOM,
            "maxOutputTokens",
            "num_predict");

    private static final List<String> ROOM = List.of(NEW_ROOM, OLD_ROOM, "maxOutputTokens", "num_predict");

    private static final Pattern NUMBER = Pattern.compile("\\d{3,9}");

    private sealed interface Lesson {
        record Drop() implements Lesson {}

        /** JSON, but without its schema. */
        record Loosen() implements Lesson {}

        record Rename(String to) implements Lesson {}

        record AtMost(int value) implements Lesson {}
    }

    private final Map<String, Lesson> lessons = new ConcurrentHashMap<>();

    /** The request as this model takes it. */
    String applied(String request) {
        if (lessons.isEmpty()) {
            return request;
        }
        try {
            JsonNode root = JSON.readTree(request);
            lessons.forEach((name, lesson) -> apply(root, name, lesson));
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own requests are JSON", e);
        }
    }

    /** One request with less room for its answer; the same when it asks for no more than that. */
    String withRoom(String request, int room) {
        try {
            JsonNode root = JSON.readTree(request);
            ROOM.forEach(name -> apply(root, name, new Lesson.AtMost(room)));
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            return request;
        }
    }

    private static void apply(JsonNode root, String name, Lesson lesson) {
        ObjectNode holder = holder(root, name);
        if (holder == null) {
            return;
        }
        JsonNode value = holder.get(name);
        if (lesson instanceof Lesson.AtMost most) {
            holder.put(name, Math.min(value.asInt(), most.value()));
        } else if (lesson instanceof Lesson.Loosen) {
            loosen(holder, name);
        } else {
            holder.remove(name);
            if (lesson instanceof Lesson.Rename rename) {
                holder.set(rename.to(), value);
            }
        }
    }

    private static void loosen(ObjectNode holder, String name) {
        switch (name) {
            case "response_format" -> holder.putObject(name).put("type", "json_object");
            case "format" -> holder.put(name, "json");
            default -> holder.remove(name);
        }
    }

    private static boolean holdsSchema(String name, JsonNode value) {
        return switch (name) {
            case "response_format" -> value.path("type").asText().equals("json_schema");
            case "format" -> value.isObject();
            case "responseSchema", "responseJsonSchema", "output_config" -> true;
            default -> false;
        };
    }

    /** The object of the request that holds a parameter: Gemini and Ollama keep most of them one level down. */
    private static ObjectNode holder(JsonNode root, String name) {
        for (JsonNode node : List.of(root, root.path("options"), root.path("generationConfig"))) {
            if (node.has(name)) {
                return (ObjectNode) node;
            }
        }
        return null;
    }

    /**
     * Learns from a refused request.
     *
     * @param sent the request as it was sent
     * @return whether something was learned, so that another try makes sense
     */
    boolean learn(String sent, ErrorBody refusal) {
        try {
            JsonNode root = JSON.readTree(sent);
            for (String name : OPTIONAL) {
                ObjectNode holder = holder(root, name);
                if (holder != null && isNamed(name, refusal)) {
                    return learn(name, holder.get(name), refusal);
                }
            }
            return doubtSchema(root);
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** A refusal that names nothing known is taken to mean the schema: servers stumble over it in many words. */
    private boolean doubtSchema(JsonNode root) {
        for (String name : OPTIONAL) {
            ObjectNode holder = holder(root, name);
            if (holder != null && holdsSchema(name, holder.get(name))) {
                lessons.put(name, new Lesson.Loosen());
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(String name, ErrorBody refusal) {
        String snake = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return refusal.says(snake, name.toLowerCase(Locale.ROOT), snake.replace('_', ' '));
    }

    private boolean learn(String name, JsonNode value, ErrorBody refusal) {
        if (holdsSchema(name, value)) {
            lessons.put(name, new Lesson.Loosen());
            return true;
        }
        Lesson known = lessons.get(name);
        if (known instanceof Lesson.Drop) {
            return false;
        }
        if (ROOM.contains(name)) {
            int most = limit(refusal.message(), value.asInt());
            if (most > 0) {
                lessons.put(name, new Lesson.AtMost(most));
                return true;
            }
        }
        boolean renamed = lessons.values().stream().anyMatch(Lesson.Rename.class::isInstance);
        if (name.equals(OLD_ROOM) && !renamed) {
            lessons.put(name, new Lesson.Rename(NEW_ROOM));
        } else if (name.equals(NEW_ROOM) && !renamed) {
            lessons.put(name, new Lesson.Rename(OLD_ROOM));
        } else {
            lessons.put(name, new Lesson.Drop());
        }
        return true;
    }

    /** The largest number under the refused value that the refusal names; 0 without one. */
    private static int limit(String message, int refused) {
        int most = 0;
        Matcher number = NUMBER.matcher(message);
        while (number.find()) {
            int value = Integer.parseInt(number.group());
            if (value < refused) {
                most = Math.max(most, value);
            }
        }
        return message.contains("exclusive") ? Math.max(0, most - 1) : most;
    }
}
