package fr.plume.llm;

import java.util.List;
import java.util.Map;

class AnthropicTest extends LanguageModelContract {

    @Override
    String model() {
        return "anthropic:claude-sonnet-4-5";
    }

    @Override
    String basePath() {
        return "/v1";
    }

    @Override
    String callPath() {
        return "/messages";
    }

    private record Block(String type, String text) {}

    private record Tokens(int input_tokens, int output_tokens) {}

    private record Answer(
            String id, String type, String role, String model, List<Block> content, String stop_reason, Tokens usage) {}

    @Override
    String answer(String text, String finish) {
        return JSON.valueToTree(new Answer(
                        "msg_1",
                        "message",
                        "assistant",
                        "served-model",
                        List.of(new Block("text", text)),
                        finish,
                        new Tokens(812, 40)))
                .toString();
    }

    @Override
    String error(int status, String message, String code) {
        return JSON.valueToTree(Map.of("type", "error", "error", Map.of("type", code, "message", message)))
                .toString();
    }

    @Override
    List<String> finishes() {
        return List.of("end_turn", "max_tokens", "refusal");
    }

    @Override
    String room() {
        return "/max_tokens";
    }

    @Override
    String temperature() {
        return "/temperature";
    }

    @Override
    String keyHeader() {
        return "x-api-key";
    }
}
