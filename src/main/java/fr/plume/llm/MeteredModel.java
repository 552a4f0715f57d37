package fr.plume.llm;

import fr.plume.prompt.Prompt;
import java.util.function.ToIntFunction;

/**
 * A model whose calls a meter counts and may stop.
 *
 * @param inner the model that answers
 * @param meter shared by the whole run
 * @param room how many tokens an answer may take, as the request says
 */
record MeteredModel(LanguageModel inner, Meter meter, ToIntFunction<Prompt> room) implements LanguageModel {

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public Completion complete(Prompt prompt) {
        double held = meter.hold(name(), TokenEstimator.estimate(prompt), room.applyAsInt(prompt));
        Usage used = Usage.NONE;
        try {
            Completion completion = inner.complete(prompt);
            used = completion.usage();
            return completion;
        } finally {
            meter.settle(held, name(), used);
        }
    }
}
