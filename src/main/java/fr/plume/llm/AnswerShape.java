package fr.plume.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;

/**
 * What an answer of a provider must hold before LangChain4j reads it: a missing field is a NullPointerException there, an
 * unknown word an exception about Jackson. Each shape completes what can be completed and refuses the rest in our words.
 */
interface AnswerShape {

    /**
     * Makes an answer regular, in place.
     *
     * @throws CallFault when it is no answer, or a filter kept it back
     */
    void regulate(ObjectNode answer, Faults faults);

    /** Refuses an answer of success that states an error. */
    static void refuseError(ObjectNode answer, Faults faults) {
        JsonNode error = answer.path("error");
        if (error.isObject() && !error.isEmpty()
                || error.isTextual() && !error.asText().isEmpty()) {
            int status = error.path("code").asInt(500);
            throw faults.error(status >= 400 && status < 600 ? status : 500, ErrorBody.parse(answer), null);
        }
    }

    /** The object under a name. */
    static ObjectNode object(JsonNode holder, String name, Faults faults) {
        if (holder.path(name) instanceof ObjectNode found) {
            return found;
        }
        throw faults.malformed("other-shape");
    }

    /** Keeps only these fields, and the model's name only if it is text: other fields of other types would be faults. */
    static void retain(ObjectNode answer, String model, String... others) {
        String name = answer.path(model).asText("");
        answer.retain(others);
        if (!name.isBlank()) {
            answer.put(model, name);
        }
    }

    /** Writes the counted tokens under a name, if both were counted; takes what is there away if not. */
    static void usage(ObjectNode answer, String name, String input, String output) {
        JsonNode given = answer.path(name);
        int read = given.path(input).asInt();
        int written = given.path(output).asInt();
        answer.remove(name);
        if (given.path(input).isInt() && given.path(output).isInt()) {
            answer.putObject(name).put(input, read).put(output, written).put("total_tokens", read + written);
        }
    }

    /** The only element that counts of a list, which then is the only one there. */
    static ObjectNode first(ArrayNode list, Faults faults) {
        if (list.isEmpty() || !(list.get(0) instanceof ObjectNode found)) {
            throw faults.malformed("no-answer");
        }
        list.removeAll();
        list.add(found);
        return found;
    }

    /** The texts of a list of parts, without those that {@code hidden} names, in one string. */
    static String joined(JsonNode parts, Predicate<JsonNode> hidden) {
        StringBuilder text = new StringBuilder();
        for (JsonNode part : parts) {
            if (!hidden.test(part) && part.path("text").isTextual()) {
                text.append(part.get("text").asText());
            }
        }
        return text.toString();
    }
}
