package fr.plume.llm;

import java.util.List;
import java.util.Map;

class GeminiTest extends LanguageModelContract {

    @Override
    String model() {
        return "gemini:gemini-2.5-flash";
    }

    @Override
    String basePath() {
        return "/v1beta";
    }

    @Override
    String callPath() {
        return "/models/gemini-2.5-flash:generateContent";
    }

    private record Part(String text) {}

    private record Content(String role, List<Part> parts) {}

    private record Candidate(Content content, String finishReason, int index) {}

    private record Answer(List<Candidate> candidates, Map<String, Integer> usageMetadata, String modelVersion) {}

    /** Thinking counts as output: 28 and 12 make the 40 of the contract. */
    @Override
    String answer(String text, String finish) {
        return JSON.valueToTree(new Answer(
                        List.of(new Candidate(new Content("model", List.of(new Part(text))), finish, 0)),
                        Map.of(
                                "promptTokenCount", 812,
                                "candidatesTokenCount", 28,
                                "thoughtsTokenCount", 12,
                                "totalTokenCount", 852),
                        "served-model"))
                .toString();
    }

    @Override
    String error(int status, String message, String code) {
        return JSON.valueToTree(Map.of("error", Map.of("code", status, "message", message, "status", code)))
                .toString();
    }

    @Override
    List<String> finishes() {
        return List.of("STOP", "MAX_TOKENS", "RECITATION");
    }

    @Override
    String room() {
        return "/generationConfig/maxOutputTokens";
    }

    /** The thinking allowed comes on top. */
    @Override
    int expectedRoom() {
        return 4096 + 1024;
    }

    @Override
    String temperature() {
        return "/generationConfig/temperature";
    }

    @Override
    String keyHeader() {
        return "x-goog-api-key";
    }
}
