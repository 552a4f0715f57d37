package fr.plume.batch;

import fr.plume.llm.Completion;
import fr.plume.llm.Deadline;
import fr.plume.llm.LanguageModel;
import fr.plume.llm.ModelException;
import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** Faults of one text; all others may come from the server. */
    private static final Set<ModelException.Kind> OF_ONE_TEXT = EnumSet.of(
            ModelException.Kind.BLOCKED, ModelException.Kind.CONTEXT_TOO_LONG, ModelException.Kind.NOT_RECORDED);

    /**
     * Calls without an answer, one after the other and each tried several times, after which the server is taken to be
     * down: besides those that were under way together.
     */
    static final int FAILURES_IN_A_ROW = 10;

    private final int jobs;
    private final Semaphore permits;
    private final @Nullable TokenRate rate;
    private final Deadline deadline;
    private final ExpectedTokens expectations = new ExpectedTokens();
    private final AtomicReference<Message> fatal = new AtomicReference<>();
    private final AtomicInteger failuresInARow = new AtomicInteger();
    private volatile boolean stopping;

    /**
     * @param rate null for no limit of tokens
     * @param deadline of the run
     */
    CallGate(int jobs, @Nullable TokenRate rate, Deadline deadline) {
        this.jobs = jobs;
        this.permits = new Semaphore(jobs, true);
        this.rate = rate;
        this.deadline = deadline;
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
            return limited(model, prompt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BatchStopped();
        } finally {
            permits.release();
        }
    }

    private Completion limited(LanguageModel model, Prompt prompt) throws InterruptedException {
        if (rate == null) {
            return persistent(model, prompt);
        }
        long expected = expectations.of(prompt);
        TokenRate.Grant grant = rate.take(expected, this::isStopping).orElseThrow(BatchStopped::new);
        long used = 0;
        try {
            Completion completion = persistent(model, prompt);
            expectations.took(prompt, completion.usage());
            used = completion.usage().inputTokens() + completion.usage().outputTokens();
            return completion;
        } finally {
            grant.settle(used);
        }
    }

    /**
     * Asks until there is an answer or a fault that is the text's own. A server that is asked too often is asked later: a
     * night is long, and an article that fails for that would have to be begun again.
     */
    private Completion persistent(LanguageModel model, Prompt prompt) {
        while (true) {
            if (stopping) {
                throw new BatchStopped();
            }
            try {
                Completion completion = model.complete(prompt);
                failuresInARow.set(0);
                return completion;
            } catch (ModelException e) {
                judge(e);
                if (e.kind() != ModelException.Kind.RATE_LIMIT) {
                    throw e;
                }
            }
        }
    }

    /** Ends the run when a fault would meet every other call as well. */
    private void judge(ModelException fault) {
        boolean theirs = !OF_ONE_TEXT.contains(fault.kind());
        boolean down = theirs && failuresInARow.incrementAndGet() >= FAILURES_IN_A_ROW + jobs;
        if (!theirs) {
            failuresInARow.set(0);
        }
        if (down || FATAL.contains(fault.kind()) || deadline.isOver()) {
            stop(fault.said());
            throw new BatchStopped();
        }
        if (stopping && theirs) {
            throw new BatchStopped();
        }
    }
}
