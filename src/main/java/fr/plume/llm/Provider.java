package fr.plume.llm;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import fr.plume.prompt.Prompt;
import java.time.Duration;

/** A vendor of models, or a kind of server, and how LangChain4j speaks to it. */
public interface Provider {

    /** What is known of it without asking it. */
    ProviderInfo info();

    /** LangChain4j's model; it must not retry, and never log requests, which hold the key. */
    ChatModel chatModel(ModelSettings settings, HttpClientBuilder http);

    /**
     * What one prompt asks for.
     *
     * @param room for the answer, in tokens
     */
    ChatRequestParameters parameters(ModelSettings settings, Prompt prompt, int room);

    /** What its answers look like. */
    AnswerShape shape();

    /** What LangChain4j's OTHER stands for after {@link #shape()}. */
    default Completion.Finish otherFinish() {
        return Completion.Finish.OTHER;
    }

    /** Whether it answers the end of a prompt that is too long for it, with no word about the rest. */
    default boolean mayDropThePrompt() {
        return false;
    }

    /** How long one call may take. */
    default Duration callLimit() {
        return Duration.ofMinutes(5);
    }
}
