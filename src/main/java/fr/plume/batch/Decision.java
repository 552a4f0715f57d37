package fr.plume.batch;

import fr.plume.message.Message;
import java.util.Optional;

/** Whether an item is to be done, from what the journal and the output folder know. */
final class Decision {

    private final Journal journal;
    private final OutputFolder folder;
    private final BatchOptions options;
    private final String tools;

    /** @param tools fingerprint of prompts, model and version */
    Decision(Journal journal, OutputFolder folder, BatchOptions options, String tools) {
        this.journal = journal;
        this.folder = folder;
        this.options = options;
        this.tools = tools;
    }

    /**
     * Why an item is left alone; empty when it is to be done.
     *
     * @param stamp size and time of its source, empty for a page
     * @param asked fingerprint of what is asked of it
     */
    Optional<Message> skip(BatchItem item, String stamp, String asked) {
        Optional<JournalEntry> last = journal.last(item.name());
        Optional<String> there = folder.fingerprint(item.output());
        Optional<Message> untouchable = untouchable(item, there);
        if (untouchable.isPresent()) {
            return untouchable;
        }
        boolean failed =
                last.filter(e -> e.event() == JournalEntry.Event.FAILED).isPresent();
        if (options.again() == BatchOptions.Again.FAILED && !failed) {
            return Optional.of(Message.of("batch.not-failed"));
        }
        boolean done =
                last.isPresent() && !failed && there.isPresent() && there.equals(last.map(JournalEntry::written));
        if (!done || changed(last.get().inputs(), stamp, asked)) {
            return Optional.empty();
        }
        boolean outdated = !tools.equals(last.get().inputs().tools());
        if (outdated && options.again() == BatchOptions.Again.OUTDATED) {
            return Optional.empty();
        }
        return Optional.of(Message.of(outdated ? "batch.outdated" : "batch.up-to-date"));
    }

    /** Why the file in an article's place must stay as it is. */
    Optional<Message> untouchable(BatchItem item) {
        return untouchable(item, folder.fingerprint(item.output()));
    }

    private Optional<Message> untouchable(BatchItem item, Optional<String> there) {
        if (options.force() || there.isEmpty() || journal.wrote(item.name(), there.get())) {
            return Optional.empty();
        }
        boolean known = journal.last(item.name()).map(JournalEntry::written).isPresent();
        return Optional.of(Message.of(known ? "batch.edited-output" : "batch.unknown-output", item.output()));
    }

    /** A source without a stamp, a page, is not fetched again to see whether it changed. */
    private static boolean changed(JournalEntry.Inputs inputs, String stamp, String asked) {
        return !asked.equals(inputs.asked()) || !stamp.equals(inputs.stamp());
    }

    /** Whether a source that was touched says the same as before, so that its article still holds. */
    boolean holds(BatchItem item, String source, String asked) {
        return options.again() == BatchOptions.Again.NOTHING
                && journal.last(item.name())
                        .filter(e ->
                                e.event() == JournalEntry.Event.WRITTEN || e.event() == JournalEntry.Event.NEEDS_REVIEW)
                        .filter(e -> source.equals(e.inputs().source())
                                && asked.equals(e.inputs().asked()))
                        .filter(e -> folder.fingerprint(item.output()).equals(Optional.of(e.written())))
                        .isPresent();
    }
}
