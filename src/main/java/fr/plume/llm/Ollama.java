package fr.plume.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaChatRequestParameters;
import fr.plume.prompt.Prompt;
import java.time.Duration;
import java.util.List;

/** Models on this machine, through Ollama's own API: its copy of OpenAI's cannot set the size of the context. */
record Ollama() implements Provider {

    private static final long SMALLEST_CONTEXT = 8192;

    /** Another size makes Ollama load the model again: sizes go in steps, so that the calls of an article share one. */
    private static final long STEP = 4096;

    @Override
    public ProviderInfo info() {
        return new ProviderInfo(
                "ollama",
                "Ollama",
                "",
                "http://localhost:11434",
                "OLLAMA_HOST",
                List.of(),
                "https://ollama.com/download");
    }

    @Override
    public ChatModel chatModel(ModelSettings settings, HttpClientBuilder http) {
        return OllamaChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(settings.address().toString())
                .modelName(settings.model())
                .temperature(settings.temperature())
                .think(false)
                .maxRetries(0)
                .build();
    }

    /** A context too small loses the start of the prompt in silence: it is sized with room to spare. */
    @Override
    public ChatRequestParameters parameters(ModelSettings settings, Prompt prompt, int room) {
        long wanted = Math.max(SMALLEST_CONTEXT, 2 * (TokenEstimator.estimate(prompt) + room));
        OllamaChatRequestParameters.Builder parameters = OllamaChatRequestParameters.builder()
                .numCtx(Math.toIntExact((wanted + STEP - 1) / STEP * STEP))
                .maxOutputTokens(room);
        if (prompt.shape() != null) {
            parameters.responseFormat(JsonFormat.of(prompt.shape()));
        }
        return parameters.build();
    }

    @Override
    public AnswerShape shape() {
        return new OllamaShape();
    }

    @Override
    public boolean mayDropThePrompt() {
        return true;
    }

    /** The first call loads the model, and a small machine writes a few words a second. */
    @Override
    public Duration callLimit() {
        return Duration.ofMinutes(10);
    }
}
