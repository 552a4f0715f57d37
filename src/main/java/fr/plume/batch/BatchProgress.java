package fr.plume.batch;

import fr.plume.message.Message;

/** Who is told how a batch goes; called from several threads at once. */
public interface BatchProgress {

    /** Something the person should know. */
    void noted(Message message);

    /** An article begins. */
    void started(BatchItem item);

    /** A call of an article begins. */
    void asked(BatchItem item, String step);

    /** An item ended; skipped ones are told as well. */
    void ended(ItemResult result);
}
