package fr.plume.prompt;

/**
 * One question to a model.
 *
 * @param step the step of the rewrite that asks, as in reports and records: {@code article}, {@code plan},
 *     {@code section-2}, {@code repair-title}…
 * @param system the rules
 * @param user the material
 * @param json whether the answer should be one JSON object; a provider that can enforce it does, nobody relies on it
 * @param maxOutputTokens the room to ask for, in tokens
 */
public record Prompt(String step, String system, String user, boolean json, int maxOutputTokens) {}
