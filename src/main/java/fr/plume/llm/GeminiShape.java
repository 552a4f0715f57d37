package fr.plume.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers of Gemini: no candidates when the prompt is blocked, no usage at times, thinking counted apart. */
record GeminiShape() implements AnswerShape {

    @Override
    public void regulate(ObjectNode answer, Faults faults) {
        AnswerShape.refuseError(answer, faults);
        String block = answer.path("promptFeedback").path("blockReason").asText("");
        JsonNode candidates = answer.path("candidates");
        if (candidates.isMissingNode() && block.isEmpty() && !answer.has("usageMetadata")) {
            throw faults.malformed("other-shape");
        }
        if (!(candidates instanceof ArrayNode list) || list.isEmpty()) {
            throw faults.blocked(block.isEmpty() ? "no candidates" : block);
        }
        ObjectNode candidate = AnswerShape.first(list, faults);
        String finish = finish(candidate.path("finishReason").asText("MAX_TOKENS"));
        String text = AnswerShape.joined(
                candidate.path("content").path("parts"),
                part -> part.path("thought").asBoolean());
        if (text.isBlank() && finish.equals("SAFETY")) {
            throw faults.blocked(candidate.path("finishReason").asText());
        }
        candidate.removeAll();
        candidate.put("finishReason", finish).put("index", 0);
        candidate
                .putObject("content")
                .put("role", "model")
                .putArray("parts")
                .addObject()
                .put("text", text);
        AnswerShape.retain(answer, "modelVersion", "candidates", "usageMetadata");
        usage(answer);
    }

    private static String finish(String reason) {
        return switch (reason) {
            case "STOP", "MAX_TOKENS" -> reason;
            case "SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "LANGUAGE" -> "SAFETY";
            case "null" -> "MAX_TOKENS";
            default -> "OTHER";
        };
    }

    /** Thinking is billed as output. */
    private static void usage(ObjectNode answer) {
        JsonNode given = answer.path("usageMetadata");
        int input = given.path("promptTokenCount").asInt();
        int output = given.path("candidatesTokenCount").asInt()
                + given.path("thoughtsTokenCount").asInt();
        answer.putObject("usageMetadata")
                .put("promptTokenCount", input)
                .put("candidatesTokenCount", output)
                .put("totalTokenCount", input + output);
    }
}
