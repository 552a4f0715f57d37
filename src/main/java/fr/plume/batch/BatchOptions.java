package fr.plume.batch;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How a batch is run.
 *
 * @param jobs calls in flight at most, 1 or more
 * @param tokensPerMinute limit of the provider
 * @param sample only so many articles, spread over the sources
 * @param again what is done again
 * @param force whether articles that the journal does not know, or that a person edited, are replaced
 * @param locale the language of reasons kept in the journal
 */
public record BatchOptions(
        int jobs, OptionalLong tokensPerMinute, OptionalInt sample, Again again, boolean force, Locale locale) {

    /** What is done again besides what is missing, failed or changed. */
    public enum Again {
        NOTHING,
        /** Only what failed is done at all. */
        FAILED,
        /** What other prompts, another model or another version would do differently. */
        OUTDATED
    }
}
