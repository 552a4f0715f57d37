package fr.plume.llm;

import fr.plume.prompt.Prompt;
import java.util.Optional;

/**
 * A model that is asked only what its store does not hold yet: an interrupted run goes on without paying twice.
 *
 * <p>Only the answer to this very prompt counts; an answer to another version of it does not.
 *
 * @param inner the model that answers and keeps, a {@link RecordingModel} on the same store
 * @param store what was answered before
 * @param source fingerprint of the source that the prompts are about
 */
public record ResumingModel(LanguageModel inner, CompletionStore store, String source) implements LanguageModel {

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public Completion complete(Prompt prompt) {
        Optional<CompletionStore.Stored> stored = store.find(CompletionStore.Key.of(source, prompt));
        return stored.filter(CompletionStore.Stored::exact)
                .map(CompletionStore.Stored::completion)
                .orElseGet(() -> inner.complete(prompt));
    }
}
