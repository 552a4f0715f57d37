package fr.plume.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import dev.langchain4j.model.googleai.GeminiThinkingConfig;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import fr.plume.prompt.Prompt;
import java.util.List;

/** Google Gemini. */
record Gemini() implements Provider {

    /** Tokens of thinking allowed to the 2.5 models: all of them take this much, and an article needs no more. */
    static final int THINKING = 1024;

    @Override
    public ProviderInfo info() {
        return new ProviderInfo(
                "gemini",
                "Google Gemini",
                "gemini-2.5-flash",
                "https://generativelanguage.googleapis.com/v1beta",
                "PLUME_GEMINI_BASE_URL",
                List.of("GEMINI_API_KEY", "GOOGLE_API_KEY"),
                "https://aistudio.google.com/apikey");
    }

    @Override
    public ChatModel chatModel(ModelSettings settings, HttpClientBuilder http) {
        GoogleAiGeminiChatModel.GoogleAiGeminiChatModelBuilder model = GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(settings.address().toString())
                .apiKey(settings.keyValue())
                .modelName(settings.model())
                .temperature(settings.temperature())
                .maxRetries(0);
        if (isToldHowMuchToThink(settings.model())) {
            model.thinkingConfig(
                    GeminiThinkingConfig.builder().thinkingBudget(THINKING).build());
        }
        return model.build();
    }

    static boolean isToldHowMuchToThink(String model) {
        return model.startsWith("gemini-2.5");
    }

    @Override
    public ChatRequestParameters parameters(ModelSettings settings, Prompt prompt, int room) {
        DefaultChatRequestParameters.Builder<?> parameters = new DefaultChatRequestParameters.Builder<>();
        if (prompt.shape() != null) {
            parameters.responseFormat(JsonFormat.of(prompt.shape()));
        }
        return parameters.maxOutputTokens(room).build();
    }

    @Override
    public AnswerShape shape() {
        return new GeminiShape();
    }
}
