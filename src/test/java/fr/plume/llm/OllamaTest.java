package fr.plume.llm;

import java.util.Arrays;
import java.util.List;

class OllamaTest extends LanguageModelContract {

    @Override
    String model() {
        return "ollama:llama3.1:8b";
    }

    @Override
    String basePath() {
        return "";
    }

    @Override
    String callPath() {
        return "/api/chat";
    }

    private record Said(String role, String content) {}

    private record Answer(
            String model,
            String created_at,
            Said message,
            boolean done,
            String done_reason,
            int prompt_eval_count,
            int eval_count) {}

    /** A missing reason is that of an answer whose end never came. */
    @Override
    String answer(String text, String finish) {
        return JSON.valueToTree(new Answer(
                        "served-model",
                        "2026-01-01T00:00:00Z",
                        new Said("assistant", text),
                        finish != null,
                        finish,
                        812,
                        40))
                .toString();
    }

    @Override
    String error(int status, String message, String code) {
        return "{\"error\": " + JSON.valueToTree(message + " " + code) + "}";
    }

    @Override
    List<String> finishes() {
        return Arrays.asList("stop", "length", null);
    }

    @Override
    String room() {
        return "/options/num_predict";
    }

    @Override
    String temperature() {
        return "/options/temperature";
    }

    @Override
    String keyHeader() {
        return "";
    }

    @Override
    boolean hasKey() {
        return false;
    }
}
