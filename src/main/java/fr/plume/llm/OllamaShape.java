package fr.plume.llm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Answers of Ollama's own API. */
record OllamaShape() implements AnswerShape {

    @Override
    public void regulate(ObjectNode answer, Faults faults) {
        AnswerShape.refuseError(answer, faults);
        ObjectNode message = AnswerShape.object(answer, "message", faults);
        String text =
                message.path("content").isTextual() ? message.get("content").asText() : "";
        message.removeAll();
        message.put("role", "assistant").put("content", text);
        boolean done = answer.path("done").asBoolean(false);
        String reason = answer.path("done_reason").asText("stop");
        AnswerShape.retain(answer, "model", "message", "done", "prompt_eval_count", "eval_count");
        for (String count : List.of("prompt_eval_count", "eval_count")) {
            if (!answer.path(count).isInt()) {
                answer.remove(count);
            }
        }
        answer.put("done", done).put("done_reason", done && !reason.equals("length") ? "stop" : "length");
    }
}
