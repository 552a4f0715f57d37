package fr.plume.llm;

import org.jspecify.annotations.Nullable;

/**
 * All that a call needs to know about its model.
 *
 * @param provider the vendor, or the kind of server
 * @param model the model's name there
 * @param address where the API is
 * @param key null for a server that wants none
 * @param temperature null sends none: newer models refuse any
 * @param maxOutputTokens replaces what prompts ask for; null leaves it to them
 */
public record ModelSettings(
        Provider provider,
        String model,
        Address address,
        @Nullable ApiKey key,
        @Nullable Double temperature,
        @Nullable Integer maxOutputTokens) {

    /** {@code provider:model}. */
    public String name() {
        return provider.info().id() + ":" + model;
    }

    /** Whether texts stay on this machine. */
    public boolean isLocal() {
        return address.isLocal();
    }

    /** The same, asking every answer for the given room, in tokens, and the given temperature; null changes nothing. */
    public ModelSettings with(@Nullable Double newTemperature, @Nullable Integer newMaxOutputTokens) {
        return new ModelSettings(
                provider,
                model,
                address,
                key,
                newTemperature == null ? temperature : newTemperature,
                newMaxOutputTokens == null ? maxOutputTokens : newMaxOutputTokens);
    }

    String keyValue() {
        return key == null ? null : key.value();
    }
}
