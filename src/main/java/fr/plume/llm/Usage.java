package fr.plume.llm;

/**
 * What calls consumed.
 *
 * @param calls answered calls
 * @param inputTokens as counted by the provider, or estimated
 * @param outputTokens likewise, reasoning included
 * @param estimated whether any of it is an estimate
 */
public record Usage(int calls, long inputTokens, long outputTokens, boolean estimated) {

    public static final Usage NONE = new Usage(0, 0, 0, false);

    public Usage plus(Usage other) {
        return new Usage(
                calls + other.calls,
                inputTokens + other.inputTokens,
                outputTokens + other.outputTokens,
                estimated || other.estimated);
    }
}
