package fr.plume.prompt;

import org.jspecify.annotations.Nullable;

/**
 * One question to a model.
 *
 * @param step the step of the rewrite that asks, as in reports and records: {@code article}, {@code plan},
 *     {@code section-2}, {@code repair-title}…
 * @param system the rules
 * @param user the material
 * @param shape the JSON object that the answer should be; null for a text
 * @param maxOutputTokens the room to ask for, in tokens
 */
public record Prompt(
        String step, String system, String user, @Nullable JsonShape shape, int maxOutputTokens) {

    /** A prompt answered by a text, or by any JSON object. */
    public Prompt(String step, String system, String user, boolean json, int maxOutputTokens) {
        this(step, system, user, json ? JsonShape.ANY : null, maxOutputTokens);
    }

    /** Whether the answer should be one JSON object. */
    public boolean json() {
        return shape != null;
    }
}
