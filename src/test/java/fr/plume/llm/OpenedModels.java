package fr.plume.llm;

import fr.plume.message.Message;
import fr.plume.prompt.Prompt;

/** Opened models for tests of those who use one. */
public final class OpenedModels {

    private OpenedModels() {}

    /** A model that answers by script, counted by the run's meter. */
    public static OpenedModel of(LanguageModel model) {
        return new OpenedModel(
                model.name(),
                Message.of("model.sent-nowhere", "test"),
                (source, run) -> new MeteredModel(model, run.meter(), Prompt::maxOutputTokens));
    }

    /** A run without limits that tells nobody. */
    public static Run run() {
        return new Run(new Meter(Prices.packaged(), null, m -> {}), Deadline.none(), m -> {});
    }
}
