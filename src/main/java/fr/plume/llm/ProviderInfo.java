package fr.plume.llm;

import java.util.List;

/**
 * What is known of a provider without asking it.
 *
 * @param id how it is typed before the colon
 * @param label how it calls itself
 * @param defaultModel the model used when none is named; empty when the server must be asked which it has
 * @param defaultAddress where its API is
 * @param addressVariable the environment variable that moves it; empty without one
 * @param keyVariables the environment variables that hold its key, the first found wins; empty when it wants none
 * @param keyPage where a key is made; for a server that wants none, where to get the server
 */
public record ProviderInfo(
        String id,
        String label,
        String defaultModel,
        String defaultAddress,
        String addressVariable,
        List<String> keyVariables,
        String keyPage) {}
