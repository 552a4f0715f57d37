package fr.plume.llm;

import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Plays back recorded answers: no model, no network, no cost. */
public final class ReplayModel implements LanguageModel {

    private final String folder;
    private final CompletionStore store;
    private final String source;
    private final Consumer<Message> notices;
    private final AtomicBoolean said = new AtomicBoolean();

    /**
     * @param folder the recording's name, as the person typed it
     * @param store the recorded answers
     * @param source fingerprint of the source that the prompts are about
     * @param notices told once when a prompt is no longer the recorded one
     */
    public ReplayModel(String folder, CompletionStore store, String source, Consumer<Message> notices) {
        this.folder = folder;
        this.store = store;
        this.source = source;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "replay:" + folder;
    }

    /** @throws ModelException {@code NOT_RECORDED} when the recording holds no answer for the prompt's step */
    @Override
    public Completion complete(Prompt prompt) {
        CompletionStore.Stored stored = store.find(CompletionStore.Key.of(source, prompt))
                .orElseThrow(() -> new ModelException(
                        ModelException.Kind.NOT_RECORDED, Message.of("model.not-recorded", folder, prompt.step())));
        if (!stored.exact() && said.compareAndSet(false, true)) {
            notices.accept(Message.of("model.prompt-changed", folder, prompt.step()));
        }
        return stored.completion();
    }
}
