package fr.plume.llm;

import fr.plume.prompt.Prompt;
import java.time.Duration;

/** One try at an answer. */
interface Endpoint {

    /**
     * Asks once.
     *
     * @param limit how long it may take
     * @throws CallFault when there is no answer
     */
    Completion ask(Prompt prompt, Duration limit);
}
