package fr.plume.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import fr.plume.prompt.Prompt;
import java.util.List;

/** OpenAI, and every server that speaks its chat completions. */
record OpenAi() implements Provider {

    @Override
    public ProviderInfo info() {
        return new ProviderInfo(
                "openai",
                "OpenAI",
                "gpt-4.1-mini",
                "https://api.openai.com/v1",
                "OPENAI_BASE_URL",
                List.of("OPENAI_API_KEY"),
                "https://platform.openai.com/api-keys");
    }

    @Override
    public ChatModel chatModel(ModelSettings settings, HttpClientBuilder http) {
        return OpenAiChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(settings.address().toString())
                .apiKey(settings.keyValue())
                .modelName(settings.model())
                .temperature(settings.temperature())
                .strictJsonSchema(true)
                .maxRetries(0)
                .build();
    }

    /** OpenAI itself knows the room as {@code max_completion_tokens} only, others mostly by the older name. */
    @Override
    public ChatRequestParameters parameters(ModelSettings settings, Prompt prompt, int room) {
        OpenAiChatRequestParameters.Builder parameters = OpenAiChatRequestParameters.builder();
        if (prompt.shape() != null) {
            parameters.responseFormat(JsonFormat.of(prompt.shape()));
        }
        boolean own = settings.address().uri().getHost().equals("api.openai.com");
        return own
                ? parameters.maxCompletionTokens(room).build()
                : parameters.maxOutputTokens(room).build();
    }

    @Override
    public AnswerShape shape() {
        return new OpenAiShape();
    }
}
