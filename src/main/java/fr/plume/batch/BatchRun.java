package fr.plume.batch;

import fr.plume.UsageException;
import fr.plume.article.BriefValues;
import fr.plume.llm.Hashes;
import fr.plume.llm.OpenedModel;
import fr.plume.llm.Run;
import fr.plume.llm.Sleeper;
import fr.plume.message.Message;
import fr.plume.prompt.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Turns many sources into articles: so many calls in flight, every step on the disk before the next, so that a run may be
 * killed at any instant and started again.
 */
public final class BatchRun implements AutoCloseable {

    /**
     * Articles in work for one call in flight: while one reads, checks or writes, another keeps its place at the server. With
     * two, a whole round of calls covers that, and the last articles end together.
     */
    private static final int ARTICLES_PER_JOB = 2;

    /** Deeply nested texts need more than the usual stack; only what is used of it takes memory. */
    private static final long STACK_BYTES = 16L << 20;

    private final OutputFolder folder;
    private final FolderLock lock;
    private final Journal journal;
    private final Likenesses likenesses;
    private final ItemWork.Setup setup;
    private final CallGate gate;
    private final Decision decision;
    private final String tools;

    /**
     * Opens an output folder for a run, and keeps others out of it.
     *
     * @param output the folder the articles go into
     * @param version the version of plume
     * @param clock for the limit of tokens a minute
     * @throws UsageException when nothing can be written there, or another run holds it
     */
    public BatchRun(
            Path output,
            Order order,
            OpenedModel model,
            Run run,
            Templates templates,
            BatchOptions options,
            BatchProgress progress,
            String version,
            InstantSource clock) {
        this.folder = OutputFolder.prepare(output);
        this.setup = new ItemWork.Setup(order, model, run, templates, options, progress);
        TokenRate rate = options.tokensPerMinute().isPresent()
                ? new TokenRate(options.tokensPerMinute().getAsLong(), clock, Sleeper.REAL)
                : null;
        this.gate = new CallGate(options.jobs(), rate, run.deadline());
        this.tools = Hashes.sha256(version + "\n" + model.name() + "\n" + templates.all());
        this.lock = FolderLock.take(folder.lock(), folder.root());
        try {
            folder.tidy();
            this.journal = Journal.open(folder.journal());
            this.likenesses = Likenesses.open(folder.likenesses());
        } catch (IOException e) {
            lock.close();
            throw notWritable(e);
        }
        this.decision = new Decision(journal, folder, options, tools);
    }

    /** What a run of these items came to. */
    public record Outcome(List<ItemResult> results, Optional<Message> cause) {

        public Outcome {
            results = List.copyOf(results);
        }
    }

    /** Ends the run: calls under way are finished, and kept; no other begins. */
    public void stop() {
        gate.stop();
    }

    /** What there is to do, before anything is done. */
    public BatchPlan plan(List<BatchItem> items) {
        return new BatchPlan(
                OutputNames.settled(items, this::known),
                decision,
                setup.order(),
                setup.options().sample());
    }

    /** The article of an earlier run; that of a row with a brief is named anew, as title or keyphrase say. */
    private Optional<String> known(BatchItem item) {
        return item.row().equals(BriefValues.NONE)
                ? journal.last(item.name()).map(JournalEntry::output)
                : Optional.empty();
    }

    /**
     * Does what is to be done, in any order; results are in the order of the items.
     *
     * @throws UsageException when nothing can be written any more
     */
    public Outcome run(BatchPlan plan) {
        ItemResult[] results = plan.results();
        try {
            if (!plan.todo().isEmpty()) {
                Reserve reserve = Reserve.of(setup.options().jobs(), folder.temporary());
                try {
                    work(
                            plan,
                            new ItemWork(setup, folder, journal, likenesses, reserve, gate, decision, tools),
                            results);
                } finally {
                    reserve.release();
                }
            }
            List<ItemResult> all = List.of(results);
            return new Outcome(gate.isStopping() ? all : together(all), gate.cause());
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    /** What could not be compared or renamed now is in the next run; the articles themselves are in place. */
    private List<ItemResult> together(List<ItemResult> all) {
        try {
            return new Together(folder, journal, likenesses, setup.order()).compared(all);
        } catch (IOException e) {
            gate.stop(Message.of("batch.disk", folder.root().toString(), OutputFolder.reason(e)));
            return all;
        }
    }

    private UsageException notWritable(IOException fault) {
        return new UsageException(Message.of("batch.not-writable", folder.root().toString()), fault);
    }

    /** Lets others into the folder. */
    @Override
    public void close() {
        try {
            journal.close();
            likenesses.close();
        } catch (IOException e) {
            // Every event is on the disk already.
        }
        lock.close();
    }

    private void work(BatchPlan plan, ItemWork work, ItemResult[] results) {
        List<BatchItem> items = plan.items();
        List<Integer> todo = plan.todo();
        int workers = Math.min(todo.size(), setup.options().jobs() * ARTICLES_PER_JOB);
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads =
                Executors.newFixedThreadPool(workers, task -> new Thread(null, task, "plume-batch", STACK_BYTES));
        for (int t = 0; t < workers; t++) {
            threads.execute(() -> {
                for (int n = next.getAndIncrement(); n < todo.size(); n = next.getAndIncrement()) {
                    int i = todo.get(n);
                    ItemResult result = gate.isStopping()
                            ? ItemResult.skipped(items.get(i), Message.of("batch.stopped"))
                            : work.of(items.get(i));
                    results[i] = result;
                    setup.progress().ended(result);
                }
            });
        }
        threads.shutdown();
        try {
            threads.awaitTermination(365, TimeUnit.DAYS);
        } catch (InterruptedException e) {
            gate.stop();
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        for (int i = 0; i < results.length; i++) {
            if (results[i] == null) {
                results[i] = ItemResult.skipped(items.get(i), Message.of("batch.stopped"));
            }
        }
    }
}
