package fr.plume.batch;

import fr.plume.llm.TokenEstimator;
import fr.plume.llm.Usage;
import fr.plume.prompt.Prompt;
import java.util.HashMap;
import java.util.Map;

/**
 * Expects what a call will take of a limit of tokens: the prompt's, and for the answer what the largest recent answers to
 * the same step took; before there is any, all the room the prompt gives. Safe for use by several threads.
 */
final class ExpectedTokens {

    /** How much of the largest answer is still expected after a smaller one. */
    private static final double FADING = 0.97;

    private final Map<String, Double> recent = new HashMap<>();

    /** Tokens that a call will take, sent and received. */
    synchronized long of(Prompt prompt) {
        double answer = recent.getOrDefault(step(prompt), (double) prompt.maxOutputTokens());
        return TokenEstimator.estimate(prompt) + Math.round(answer);
    }

    /** What an answer took. */
    synchronized void took(Prompt prompt, Usage usage) {
        recent.merge(step(prompt), (double) usage.outputTokens(), (old, now) -> Math.max(old * FADING, now));
    }

    /** Steps of one kind count together: {@code section-3} is like {@code section-4}. */
    private static String step(Prompt prompt) {
        int end = prompt.step().length();
        while (end > 0 && prompt.step().charAt(end - 1) <= '9') {
            end--;
        }
        return prompt.step().substring(0, end);
    }
}
