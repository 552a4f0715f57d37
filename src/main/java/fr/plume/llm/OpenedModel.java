package fr.plume.llm;

import fr.plume.message.Message;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A model ready for calls: opened once, shared by everything the process does. Safe for use by several threads. */
public final class OpenedModel {

    private final String name;
    private final Message destination;
    private final BiFunction<String, Run, LanguageModel> bound;
    private final @Nullable CompletionStore record;

    OpenedModel(String name, Message destination, BiFunction<String, Run, LanguageModel> bound) {
        this(name, destination, bound, null);
    }

    private OpenedModel(
            String name,
            Message destination,
            BiFunction<String, Run, LanguageModel> bound,
            @Nullable CompletionStore record) {
        this.name = name;
        this.destination = destination;
        this.bound = bound;
        this.record = record;
    }

    /** {@code provider:model}, or {@code replay:DIR}. */
    public String name() {
        return name;
    }

    /** Where texts are sent, to be said before the first call of a run. */
    public Message destination() {
        return destination;
    }

    /** Whether it answers from a recording. */
    public boolean isReplay() {
        return name.startsWith(Providers.REPLAY + ":");
    }

    /** Whether calls are sent through a small or slow model of this machine, which plans its articles first. */
    public boolean isOllama() {
        return name.startsWith("ollama:");
    }

    /** The same model, which keeps every answer in {@code store}, besides where it keeps them already. */
    public OpenedModel recordedIn(CompletionStore store) {
        return new OpenedModel(name, destination, this::about, store);
    }

    /**
     * The model for the prompts about one source.
     *
     * @param source the source's fingerprint, {@link Hashes#sha256(String)} of its text
     */
    public LanguageModel about(String source, Run run) {
        LanguageModel model = bound.apply(source, run);
        return record == null ? model : new RecordingModel(model, record, source, run.notices());
    }
}
