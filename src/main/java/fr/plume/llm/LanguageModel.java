package fr.plume.llm;

import fr.plume.prompt.Prompt;

/** A model that answers prompts. Safe for use by several threads. */
public interface LanguageModel {

    /** The name it is asked for with, {@code provider:model}. */
    String name();

    /**
     * Asks, and waits for the whole answer; temporary faults are retried within the deadline.
     *
     * @throws ModelException when there is no answer; it says why, and what to do
     */
    Completion complete(Prompt prompt);
}
