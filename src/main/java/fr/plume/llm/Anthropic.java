package fr.plume.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import fr.plume.prompt.Prompt;
import java.util.List;

/** Anthropic. It knows JSON by its schema only. */
record Anthropic() implements Provider {

    @Override
    public ProviderInfo info() {
        return new ProviderInfo(
                "anthropic",
                "Anthropic",
                "claude-sonnet-4-5",
                "https://api.anthropic.com/v1",
                "PLUME_ANTHROPIC_BASE_URL",
                List.of("ANTHROPIC_API_KEY"),
                "https://console.anthropic.com/settings/keys");
    }

    @Override
    public ChatModel chatModel(ModelSettings settings, HttpClientBuilder http) {
        return AnthropicChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(settings.address().toString())
                .apiKey(settings.keyValue())
                .modelName(settings.model())
                .temperature(settings.temperature())
                .maxRetries(0)
                .build();
    }

    /** The room is mandatory; without it LangChain4j sends 1,024, which cuts every article. */
    @Override
    public ChatRequestParameters parameters(ModelSettings settings, Prompt prompt, int room) {
        DefaultChatRequestParameters.Builder<?> parameters = new DefaultChatRequestParameters.Builder<>();
        if (prompt.shape() != null) {
            JsonFormat.schema(prompt.shape()).ifPresent(parameters::responseFormat);
        }
        return parameters.maxOutputTokens(room).build();
    }

    @Override
    public AnswerShape shape() {
        return new AnthropicShape();
    }

    @Override
    public Completion.Finish otherFinish() {
        return Completion.Finish.FILTER;
    }
}
