package fr.plume.batch;

import fr.plume.article.Brief;
import fr.plume.rewrite.RewriteSettings;
import fr.plume.source.Source;

/** What is asked of each source of a batch. */
public interface Order {

    /** Reads an item's source. */
    Source read(BatchItem item);

    /** The brief of an item. */
    Brief brief(BatchItem item, Source source);

    /** How it is written. */
    RewriteSettings settings(BatchItem item);

    /**
     * Fingerprint of everything asked of an item but its source: options, its row, the configuration. Cheap: it is taken of
     * all items of a run that finds everything done.
     */
    String asked(BatchItem item);
}
