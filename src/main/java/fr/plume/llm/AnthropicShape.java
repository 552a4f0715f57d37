package fr.plume.llm;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Messages of Anthropic. A null text would arrive as the four letters « null ». */
record AnthropicShape() implements AnswerShape {

    @Override
    public void regulate(ObjectNode answer, Faults faults) {
        AnswerShape.refuseError(answer, faults);
        if (!(answer.path("content") instanceof ArrayNode content)) {
            throw faults.malformed("other-shape");
        }
        String text = AnswerShape.joined(
                content, part -> !part.path("type").asText("text").equals("text"));
        String reason = answer.path("stop_reason").asText("max_tokens");
        if (reason.equals("refusal") && text.isBlank()) {
            throw faults.blocked(reason);
        }
        content.removeAll();
        content.addObject().put("type", "text").put("text", text);
        answer.put("stop_reason", finish(reason));
        AnswerShape.retain(answer, "model", "content", "stop_reason", "usage");
        AnswerShape.usage(answer, "usage", "input_tokens", "output_tokens");
        answer.put("type", "message").put("role", "assistant");
        if (!answer.has("usage")) {
            answer.putObject("usage").put("input_tokens", 0).put("output_tokens", 0);
        }
    }

    /** LangChain4j takes any other word as OTHER, which is left to mean a refusal here. */
    private static String finish(String reason) {
        return switch (reason) {
            case "refusal" -> reason;
            case "max_tokens", "pause_turn", "model_context_window_exceeded", "null" -> "max_tokens";
            default -> "end_turn";
        };
    }
}
