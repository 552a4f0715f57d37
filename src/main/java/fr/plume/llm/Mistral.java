package fr.plume.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import dev.langchain4j.model.mistralai.MistralAiChatModel;
import fr.plume.prompt.Prompt;
import java.util.List;

/** Mistral AI. */
record Mistral() implements Provider {

    @Override
    public ProviderInfo info() {
        return new ProviderInfo(
                "mistral",
                "Mistral AI",
                "mistral-small-latest",
                "https://api.mistral.ai/v1",
                "PLUME_MISTRAL_BASE_URL",
                List.of("MISTRAL_API_KEY"),
                "https://console.mistral.ai/api-keys");
    }

    @Override
    public ChatModel chatModel(ModelSettings settings, HttpClientBuilder http) {
        return MistralAiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(settings.address().toString())
                .apiKey(settings.keyValue())
                .modelName(settings.model())
                .temperature(settings.temperature())
                .strictJsonSchema(true)
                .maxRetries(0)
                .build();
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
        return new OpenAiShape();
    }
}
