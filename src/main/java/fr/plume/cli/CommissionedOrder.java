package fr.plume.cli;

import fr.plume.article.Brief;
import fr.plume.batch.BatchItem;
import fr.plume.batch.Order;
import fr.plume.llm.Hashes;
import fr.plume.rewrite.RewriteSettings;
import fr.plume.source.ReadOptions;
import fr.plume.source.Source;
import fr.plume.source.Sources;

/** What the command line asks of each item of a batch. */
record CommissionedOrder(Commission commission, ReadOptions reading) implements Order {

    @Override
    public Source read(BatchItem item) {
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
