package fr.plume.batch;

import fr.plume.UsageException;
import fr.plume.llm.CompletionStore;
import fr.plume.llm.DirectoryStore;
import fr.plume.llm.Hashes;
import fr.plume.llm.OpenedModel;
import fr.plume.llm.Run;
import fr.plume.llm.Sleeper;
import fr.plume.message.Message;
import fr.plume.prompt.Templates;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
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
public final class BatchRun {

    /** Articles in work for one call in flight: while one reads, checks or writes, another keeps its place at the server. */
    private static final double ARTICLES_PER_JOB = 1.25;

    /** Deeply nested texts need more than the usual stack; only what is used of it takes memory. */
    private static final long STACK_BYTES = 16L << 20;

    private final OutputFolder folder;
    private final ItemWork.Setup setup;
    private final CallGate gate;
    private final String tools;

    /**
     * @param output the folder the articles go into
     * @param version the version of plume
     * @param clock for the limit of tokens a minute
     * @throws UsageException when nothing can be written there
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
        this.gate = new CallGate(options.jobs(), rate);
        this.tools = Hashes.sha256(version + "\n" + model.name() + "\n" + templates.all());
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

    /**
     * Does what is to be done, in any order; results are in the order of {@code items}.
     *
     * @throws UsageException when another run holds the folder
     */
    public Outcome run(List<BatchItem> items) {
        FolderLock lock = FolderLock.take(folder.lock(), folder.root());
        try (Journal journal = Journal.open(folder.journal())) {
            Decision decision = new Decision(journal, folder, setup.options(), tools);
            CompletionStore store = DirectoryStore.writable(folder.completions());
            ItemWork work = new ItemWork(setup, folder, journal, store, gate, decision, tools);
            ItemResult[] results = new ItemResult[items.size()];
            List<Integer> todo = todo(items, decision, results);
            work(items, todo, work, results);
            List<ItemResult> all = new Together(folder, journal).compared(List.of(results));
            return new Outcome(all, gate.cause());
        } catch (IOException e) {
            throw new UsageException(
                    Message.of("batch.not-writable", folder.root().toString()), e);
        } finally {
            lock.close();
        }
    }

    /** What there would be to do, in order: for an estimate. */
    public List<BatchItem> pending(List<BatchItem> items) {
        try (Journal journal = Journal.open(folder.journal())) {
            Decision decision = new Decision(journal, folder, setup.options(), tools);
            ItemResult[] results = new ItemResult[items.size()];
            return todo(items, decision, results).stream().map(items::get).toList();
        } catch (IOException e) {
            throw new UsageException(
                    Message.of("batch.not-writable", folder.root().toString()), e);
        }
    }

    /** The indexes of what is to be done; what is not gets its result. */
    private List<Integer> todo(List<BatchItem> items, Decision decision, ItemResult[] results) {
        List<Integer> todo = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            BatchItem item = items.get(i);
            Optional<Message> skip =
                    decision.skip(item, stamp(item), setup.order().asked(item));
            if (skip.isPresent()) {
                results[i] = ItemResult.skipped(item, skip.get());
            } else {
                todo.add(i);
            }
        }
        int sample = setup.options().sample().orElse(todo.size());
        if (sample >= todo.size()) {
            return todo;
        }
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < sample; i++) {
            chosen.add(todo.get((int) ((long) i * todo.size() / sample)));
        }
        todo.removeAll(chosen);
        todo.forEach(i -> results[i] = ItemResult.skipped(items.get(i), Message.of("batch.not-in-sample")));
        return chosen;
    }

    static String stamp(BatchItem item) {
        return item.isAddress() ? "" : Stamp.of(Path.of(item.location()));
    }

    private void work(List<BatchItem> items, List<Integer> todo, ItemWork work, ItemResult[] results) {
        int workers = (int) Math.ceil(Math.min(todo.size(), setup.options().jobs() * ARTICLES_PER_JOB));
        if (workers == 0) {
            return;
        }
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
