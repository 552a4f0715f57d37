package fr.plume.cli;

import fr.plume.batch.BatchItem;
import fr.plume.batch.BatchProgress;
import fr.plume.batch.BatchRun;
import fr.plume.batch.ItemResult;
import fr.plume.llm.Meter;
import fr.plume.llm.Usage;
import fr.plume.message.Message;
import fr.plume.output.BatchReport;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** What one sees of a batch: a bar on a terminal, else one line a finished article; at the end what it came to. */
final class BatchDisplay implements BatchProgress, AutoCloseable {

    private static final int REFRESH_MILLIS = 500;

    private final Console console;
    private final Meter meter;
    private final Instant start;
    private ProgressBar bar;

    BatchDisplay(Console console, Meter meter) {
        this.console = console;
        this.meter = meter;
        this.start = console.terminal().clock().instant();
    }

    /** So many articles are to come. */
    void expect(int articles) {
        if (console.terminal().interactive() && console.talks() && articles > 0) {
            PrintStream err = console.terminal().err();
            bar = new ProgressBarBuilder()
                    .setInitialMax(articles)
                    .setTaskName("plume")
                    .setUpdateIntervalMillis(REFRESH_MILLIS)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(err, 78))
                    .build();
        }
    }

    @Override
    public void noted(Message message) {
        console.say(message);
    }

    @Override
    public void started(BatchItem item) {
        if (bar != null) {
            bar.setExtraMessage(item.name());
        } else {
            console.detail(Message.of("cli.batch-started", item.name()));
        }
    }

    @Override
    public void asked(BatchItem item, String step) {
        console.detail(Message.of("cli.batch-asked", item.name(), step));
    }

    @Override
    public void ended(ItemResult result) {
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(cost());
        }
        boolean worthALine = bar == null || result.status() == ItemResult.Status.FAILED;
        if (worthALine && result.status() != ItemResult.Status.SKIPPED) {
            int words = result.article().map(a -> a.words()).orElse(0);
            String reason = result.reason().map(m -> m.in(console.locale())).orElse("");
            console.say(Message.of(
                    reason.isEmpty() ? "cli.batch-ended" : "cli.batch-failed",
                    result.item().output(),
                    result.status().id(),
                    words,
                    cost(),
                    reason));
        }
    }

    /** The table at the end, and what was left alone and why. */
    void finished(BatchRun.Outcome outcome, boolean interrupted) {
        close();
        List<ItemResult> results = outcome.results();
        results.stream()
                .filter(r -> r.status() == ItemResult.Status.SKIPPED)
                .forEach(r -> console.detail(Message.of(
                        "cli.batch-skipped",
                        r.item().name(),
                        r.reason().map(m -> m.in(console.locale())).orElse(""))));
        long outdated = results.stream()
                .filter(r -> r.reason()
                        .map(Message::key)
                        .filter("batch.outdated"::equals)
                        .isPresent())
                .count();
        if (outdated > 0) {
            console.say(Message.of("cli.batch-outdated", outdated));
        }
        long kept = results.stream()
                .filter(r -> r.reason()
                        .map(Message::key)
                        .filter(k -> k.equals("batch.edited-output") || k.equals("batch.unknown-output"))
                        .isPresent())
                .count();
        if (kept > 0) {
            console.say(Message.of("cli.batch-kept", kept));
        }
        Usage usage = BatchReport.total(results);
        long words = results.stream()
                .mapToLong(r -> r.article().map(a -> a.words()).orElse(0))
                .sum();
        console.say(Message.of(
                "cli.batch-summary",
                BatchReport.count(results, ItemResult.Status.WRITTEN),
                BatchReport.count(results, ItemResult.Status.NEEDS_REVIEW),
                BatchReport.count(results, ItemResult.Status.FAILED),
                BatchReport.count(results, ItemResult.Status.SKIPPED),
                words,
                usage.calls(),
                usage.inputTokens() + usage.outputTokens(),
                cost(),
                BatchEstimate.duration(
                        Duration.between(start, console.terminal().clock().instant())
                                .toSeconds())));
        outcome.cause().ifPresent(console::fault);
        if (interrupted) {
            console.say(Message.of("cli.batch-interrupted"));
        }
    }

    private String cost() {
        return meter.cost().isPresent()
                ? String.format(console.locale(), "%.4f", meter.cost().getAsDouble()) + "\u00a0$"
                : "";
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
