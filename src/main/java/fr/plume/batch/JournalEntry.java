package fr.plume.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.plume.llm.Usage;

/**
 * An event of the journal: what became of one source.
 *
 * @param event what happened
 * @param source the item's name
 * @param output its article's path below the output folder
 * @param inputs what the article was made of
 * @param written SHA-256 of the article's file, hexadecimal; of a failed one the file that an earlier run left
 * @param reason why it failed, in the language of the run
 * @param usage what its calls came to
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JournalEntry(
        Event event, String source, String output, Inputs inputs, String written, String reason, Usage usage) {

    /** All articles so far were compared. */
    static JournalEntry compared() {
        return new JournalEntry(Event.COMPARED, "", "", null, null, null, null);
    }

    /** The same source with another event and file. */
    JournalEntry as(Event other, String fingerprint) {
        return new JournalEntry(other, source, output, inputs, fingerprint, null, usage);
    }

    /** What can happen to a source. */
    enum Event {
        /** The article is about to be put in its place. */
        WRITING,
        WRITTEN,
        NEEDS_REVIEW,
        FAILED,
        /** All articles so far were compared with each other, and their slugs made unique; of no source. */
        COMPARED
    }

    /**
     * What an article was made of: when it changes, the article is out of date.
     *
     * @param stamp size and time of the source's file, empty for a page
     * @param source SHA-256 of the source's text
     * @param asked SHA-256 of what was asked
     * @param tools SHA-256 of prompts, model and version: what only {@code --refresh} follows
     */
    record Inputs(String stamp, String source, String asked, String tools) {}
}
