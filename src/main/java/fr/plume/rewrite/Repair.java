package fr.plume.rewrite;

import fr.plume.prompt.Prompt;
import java.util.List;
import java.util.Optional;

/**
 * The smallest call that can mend something.
 *
 * @param kind what it does, as reports name it
 * @param rules ids of the rules it should satisfy
 * @param place offset in the body it was planned on; repairs of one round are applied from the end to the start
 * @param prompt the question
 * @param application what the answer does to the draft
 */
record Repair(String kind, List<String> rules, int place, Prompt prompt, Application application) {

    /** Turns an answer into a draft. */
    @FunctionalInterface
    interface Application {

        /** The draft with the answer in it; empty when the answer is of no use. */
        Optional<Draft> apply(Draft current, String answer);
    }
}
