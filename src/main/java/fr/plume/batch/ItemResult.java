package fr.plume.batch;

import fr.plume.check.CheckedFile;
import fr.plume.check.CorpusCheck;
import fr.plume.check.Finding;
import fr.plume.llm.Usage;
import fr.plume.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of one source.
 *
 * @param item the source
 * @param status how it ended
 * @param reason why it failed or was skipped
 * @param article the check of its article, when it was written in this run
 * @param usage what its calls came to in this run
 */
public record ItemResult(
        BatchItem item, Status status, Optional<Message> reason, Optional<CheckedFile> article, Usage usage) {

    /** How an item can end. */
    public enum Status {
        WRITTEN,
        NEEDS_REVIEW,
        FAILED,
        SKIPPED;

        /** The name in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The same result with what shows beside other articles. */
    ItemResult with(List<Finding> found) {
        return new ItemResult(item, status, reason, article.map(a -> CorpusCheck.merged(a, found)), usage);
    }

    static ItemResult skipped(BatchItem item, Message reason) {
        return new ItemResult(item, Status.SKIPPED, Optional.of(reason), Optional.empty(), Usage.NONE);
    }

    /** One that is left where it is for the next run, after calls that are kept. */
    static ItemResult stopped(BatchItem item, Usage usage) {
        return new ItemResult(item, Status.SKIPPED, Optional.of(Message.of("batch.stopped")), Optional.empty(), usage);
    }

    static ItemResult failed(BatchItem item, Message reason, Usage usage) {
        return new ItemResult(item, Status.FAILED, Optional.of(reason), Optional.empty(), usage);
    }
}
