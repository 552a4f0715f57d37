package fr.plume.batch;

import fr.plume.llm.Completion;
import fr.plume.llm.LanguageModel;
import fr.plume.prompt.Prompt;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets as many articles compute at a time as there are processors, first come first served. Without it all would share them
 * evenly: the first prompts of a run would be ready together, late, and a thread that only has to hand on the next call
 * would queue behind sixty that check articles.
 */
final class Processors {

    private final Semaphore free;

    /** @param count of processors, 1 or more */
    Processors(int count) {
        this.free = new Semaphore(count, true);
    }

    /** Does work that computes, once a processor is free. */
    <T> T on(Supplier<T> work) {
        free.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /** {@code model} for use within such work: a processor is given up while it answers. */
    LanguageModel off(LanguageModel model) {
        return new LanguageModel() {
            @Override
            public String name() {
                return model.name();
            }

            @Override
            public Completion complete(Prompt prompt) {
                free.release();
                try {
                    return model.complete(prompt);
                } finally {
                    free.acquireUninterruptibly();
                }
            }
        };
    }
}
