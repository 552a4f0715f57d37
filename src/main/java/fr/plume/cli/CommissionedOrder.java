package fr.plume.cli;

import fr.plume.NoTextException;
import fr.plume.article.Brief;
import fr.plume.batch.BatchItem;
import fr.plume.batch.Order;
import fr.plume.llm.Hashes;
import fr.plume.message.Message;
import fr.plume.rewrite.RewriteSettings;
import fr.plume.source.ReadOptions;
import fr.plume.source.Source;
import fr.plume.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the command line asks of each item of a batch. */
record CommissionedOrder(Commission commission, ReadOptions reading) implements Order {

    @Override
    public Source read(BatchItem item) {
        Path file = item.isAddress() ? null : Path.of(item.location());
        if (file != null && Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            // A pipe has no end, and the run would wait for it for ever.
            throw new NoTextException(Message.of("batch.no-file", item.location()));
        }
        return Sources.read(item.location(), reading);
    }

    @Override
    public Brief brief(BatchItem item, Source source) {
        return commission.over(item.row()).brief(source);
    }

    @Override
    public RewriteSettings settings(BatchItem item) {
        return commission.settings(item.location());
    }

    @Override
    public String asked(BatchItem item) {
        return Hashes.sha256(commission.asked(item.location()) + "\n" + item.row());
    }
}
