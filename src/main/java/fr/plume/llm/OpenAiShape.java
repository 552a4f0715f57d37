package fr.plume.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Chat completions of OpenAI, of the servers that copy it, and of Mistral. */
record OpenAiShape() implements AnswerShape {

    @Override
    public void regulate(ObjectNode answer, Faults faults) {
        AnswerShape.refuseError(answer, faults);
        if (!(answer.path("choices") instanceof ArrayNode choices)) {
            throw faults.malformed("other-shape");
        }
        ObjectNode choice = AnswerShape.first(choices, faults);
        ObjectNode message = AnswerShape.object(choice, "message", faults);
        String text = text(message.path("content"));
        String refusal = message.path("refusal").asText("");
        if (text.isBlank() && !refusal.isBlank() && !refusal.equals("null")) {
            throw faults.blocked(refusal);
        }
        String finish = finish(choice.path("finish_reason").asText("length"));
        choice.removeAll();
        choice.put("index", 0).put("finish_reason", finish);
        choice.putObject("message").put("role", "assistant").put("content", text);
        AnswerShape.retain(answer, "model", "choices", "usage");
        AnswerShape.usage(answer, "usage", "prompt_tokens", "completion_tokens");
    }

    private static String text(JsonNode content) {
        return content.isArray()
                ? AnswerShape.joined(
                        content, part -> !part.path("type").asText("text").equals("text"))
                : content.isTextual() ? content.asText() : "";
    }

    private static String finish(String reason) {
        return switch (reason) {
            case "length", "content_filter" -> reason;
            case "model_length", "error", "insufficient_system_resource", "null", "" -> "length";
            default -> "stop";
        };
    }
}
