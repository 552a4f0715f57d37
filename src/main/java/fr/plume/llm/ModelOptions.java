package fr.plume.llm;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about the model of a run; null stands for not said.
 *
 * @param model {@code PROVIDER:NAME}, {@code PROVIDER} or {@code replay:DIR}
 * @param baseUrl the API's address
 * @param temperature from 0 to 2
 * @param maxOutputTokens room of each answer
 * @param record the folder that keeps every exchange
 */
public record ModelOptions(
        @Nullable String model,
        @Nullable String baseUrl,
        @Nullable Double temperature,
        @Nullable Integer maxOutputTokens,
        @Nullable Path record) {

    /** Nothing said. */
    public static final ModelOptions NONE = new ModelOptions(null, null, null, null, null);
}
