package fr.plume.rewrite;

import fr.plume.llm.Completion;
import fr.plume.llm.LanguageModel;
import fr.plume.llm.ModelException;
import fr.plume.llm.Usage;
import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import fr.plume.text.Words;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** The calls one article may cost, and what they came to. Safe for use by several threads. */
final class Calls {

    /** Calls an article may cost in one call mode, repairs included. */
    static final int LIMIT_SINGLE = 8;

    private static final int LIMIT_SECTIONS = 12;
    private static final int BESIDE_SECTIONS = 6;

    private final LanguageModel model;
    private final Progress progress;
    private final AtomicInteger left;
    private final AtomicReference<Usage> usage = new AtomicReference<>(Usage.NONE);

    Calls(LanguageModel model, Progress progress) {
        this.model = model;
        this.progress = progress;
        this.left = new AtomicInteger(LIMIT_SINGLE);
    }

    /** Grants what drafting in so many sections may cost in all; what was spent stays spent. */
    void allowSections(int sections) {
        left.addAndGet(Math.max(LIMIT_SECTIONS, sections + BESIDE_SECTIONS) - LIMIT_SINGLE);
    }

    /** Calls that may still be made, 0 or more. */
    int left() {
        return Math.max(0, left.get());
    }

    /** Says a fault that the article survives; when no further call can succeed, none is made. */
    void survived(ModelException fault) {
        progress.noted(fault.said());
        if (!fault.concernsOneCall()) {
            left.set(0);
        }
    }

    Usage usage() {
        return usage.get();
    }

    LanguageModel model() {
        return model;
    }

    /**
     * Asks the model.
     *
     * @throws ModelException when it gives no answer, or when the article has had all its calls
     */
    Completion ask(Prompt prompt) {
        if (left.decrementAndGet() < 0) {
            throw new ModelException(
                    ModelException.Kind.BUDGET, Message.of("rewrite.calls-spent", model.name(), prompt.step()));
        }
        progress.asked(prompt.step());
        Completion completion = completed(prompt);
        usage.accumulateAndGet(completion.usage(), Usage::plus);
        progress.answered(prompt.step(), completion, Words.of(completion.text()).size());
        return completion;
    }

    private Completion completed(Prompt prompt) {
        try {
            return model.complete(prompt);
        } catch (ModelException e) {
            if (!e.received().isEmpty()) {
                progress.salvaged(prompt.step(), e.received());
            }
            throw e;
        }
    }
}
