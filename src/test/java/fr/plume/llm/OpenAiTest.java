package fr.plume.llm;

import java.util.List;

class OpenAiTest extends LanguageModelContract {

    @Override
    String model() {
        return "openai:gpt-4.1-mini";
    }

    @Override
    String basePath() {
        return "/v1";
    }

    @Override
    String callPath() {
        return "/chat/completions";
    }

    @Override
    String answer(String text, String finish) {
        return JSON.valueToTree(java.util.Map.of(
                        "id",
                        "chatcmpl-1",
                        "object",
                        "chat.completion",
                        "created",
                        1,
                        "model",
                        "served-model",
                        "choices",
                        List.of(new Choice(0, new Said("assistant", text), finish)),
                        "usage",
                        java.util.Map.of("prompt_tokens", 812, "completion_tokens", 40, "total_tokens", 852)))
                .toString();
    }

    private record Said(String role, String content) {}

    private record Choice(int index, Said message, String finish_reason) {}

    @Override
    List<String> finishes() {
        return List.of("stop", "length", "content_filter");
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
        return "Authorization";
    }
}
