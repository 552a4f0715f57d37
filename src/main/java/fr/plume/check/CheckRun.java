package fr.plume.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Checks many files at a time; what it returns never depends on which was done first. */
public final class CheckRun {

    /** Deeply nested quotations and lists need more than the usual stack; only what is used of it takes memory. */
    private static final long STACK_BYTES = 64L << 20;

    private CheckRun() {}

    /**
     * What is reported of each file, in the order of {@code files}.
     *
     * @param threads how many files are in work at a time, and so in memory
     */
    public static List<CheckResult> check(List<ArticleFile> files, CheckPlan plan, int threads) {
        FileCheck check = new FileCheck(plan);
        List<FileCheck.Outcome> outcomes = new ArrayList<>(files.size());
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.max(1, Math.min(threads, files.size())), task -> new Thread(null, task, "check", STACK_BYTES));
        try {
            List<Callable<FileCheck.Outcome>> tasks = files.stream()
                    .map(f -> (Callable<FileCheck.Outcome>) () -> check.check(f))
                    .toList();
            for (Future<FileCheck.Outcome> future : workers.invokeAll(tasks)) {
                outcomes.add(future.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
        return CorpusCheck.of(outcomes, plan);
    }
}
