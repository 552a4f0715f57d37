package fr.plume.batch;

import fr.plume.NoTextException;
import fr.plume.llm.Completion;
import fr.plume.llm.CompletionStore;
import java.util.Optional;

/**
 * A store that ends the run when it can keep no more: whoever goes on would pay for answers that are lost. What is under way
 * is kept in the reserve.
 *
 * @param store keeps the answers
 * @param reserve given up when the disk is full
 * @param gate lets no further call begin then
 */
record KeptAnswers(CompletionStore store, Reserve reserve, CallGate gate) implements CompletionStore {

    @Override
    public Optional<Stored> find(Key key) {
        return store.find(key);
    }

    @Override
    public void keep(Key key, Completion completion) {
        try {
            store.keep(key, completion);
        } catch (NoTextException e) {
            gate.stop(e.said());
            reserve.release();
            store.keep(key, completion);
        }
    }
}
