package fr.plume.llm;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import java.util.function.Consumer;

/**
 * A model whose every answer is kept before it is handed on.
 *
 * @param inner the model that answers
 * @param store where its answers are kept
 * @param source fingerprint of the source that the prompts are about
 * @param notices told when an answer could not be kept; the answer is handed on all the same
 */
public record RecordingModel(LanguageModel inner, CompletionStore store, String source, Consumer<Message> notices)
        implements LanguageModel {

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public Completion complete(Prompt prompt) {
        Completion completion = inner.complete(prompt);
        try {
            store.keep(CompletionStore.Key.of(source, prompt), completion);
        } catch (NoTextException e) {
            // A paid answer is worth more than its record.
            notices.accept(e.said());
        }
        return completion;
    }
}
