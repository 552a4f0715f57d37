package fr.plume.batch;

import fr.plume.llm.Completion;
import fr.plume.llm.LanguageModel;
import fr.plume.llm.ModelException;
import fr.plume.llm.TokenEstimator;
import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What every call of a batch passes: so many at a time, so many tokens a minute, and none once the run is ending.
 */
final class CallGate {

    /** Faults after which no other call will succeed either. */
    private static final Set<ModelException.Kind> FATAL = EnumSet.of(
            ModelException.Kind.REFUSED_KEY,
            ModelException.Kind.EXHAUSTED_QUOTA,
            ModelException.Kind.BUDGET,
            ModelException.Kind.NOT_FOUND);

    private final Semaphore permits;
    private final @Nullable TokenRate rate;
    private final AtomicReference<Message> fatal = new AtomicReference<>();
    private volatile boolean stopping;

    /** @param rate null for no limit of tokens */
    CallGate(int jobs, @Nullable TokenRate rate) {
        this.permits = new Semaphore(jobs, true);
        this.rate = rate;
    }

    /** Lets no further call begin; those under way end. */
    void stop() {
        stopping = true;
    }

    /** Lets no further call begin, because of what no call would survive. */
    void stop(Message cause) {
        fatal.compareAndSet(null, cause);
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }

    /** Why the run ends early, if a fault is the cause. */
    Optional<Message> cause() {
        return Optional.ofNullable(fatal.get());
    }

    /** {@code model} behind this gate. */
    LanguageModel guard(LanguageModel model) {
        return new LanguageModel() {
            @Override
            public String name() {
                return model.name();
            }

            @Override
            public Completion complete(Prompt prompt) {
                return pass(model, prompt);
            }
        };
    }

    private Completion pass(LanguageModel model, Prompt prompt) {
        try {
            permits.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BatchStopped();
        }
        try {
            long taken = TokenEstimator.estimate(prompt);
            if (rate != null) {
                rate.take(taken);
            }
            if (stopping) {
                throw new BatchStopped();
            }
            Completion completion = model.complete(prompt);
            if (rate != null) {
                rate.settle(
                        taken,
                        completion.usage().inputTokens() + completion.usage().outputTokens());
            }
            return completion;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BatchStopped();
        } catch (ModelException e) {
            if (FATAL.contains(e.kind())) {
                stop(e.said());
                throw new BatchStopped();
            }
            throw e;
        } finally {
            permits.release();
        }
    }
}
