package fr.plume.cli;

import fr.plume.batch.BatchItem;
import fr.plume.batch.BatchProgress;
import fr.plume.batch.ItemResult;
import fr.plume.llm.Meter;
import fr.plume.message.Message;
import fr.plume.output.Escapes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** What one sees of a batch while it runs: on a terminal a bar and the running articles, else one line a finished one. */
final class BatchDisplay implements BatchProgress, AutoCloseable {

    private static final int REFRESH_MILLIS = 500;
    private static final int COLUMNS = 78;

    /** Running articles shown; the others are counted. */
    private static final int SHOWN = 8;

    /** What a waiting call says over and over is said so often. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Set<String> OFTEN = Set.of("model.retry", "model.waiting");

    private final Console console;
    private final Map<String, String> running = new LinkedHashMap<>();
    private final LiveLines lines;
    private Meter meter;
    private @Nullable ProgressBar bar;
    private @Nullable Instant quietSince;

    BatchDisplay(Console console) {
        this.console = console;
        this.lines = new LiveLines(console.terminal().err(), COLUMNS);
    }

    /** So many articles are to come; what they cost is in {@code counter}. */
    void expect(int articles, Meter counter) {
        meter = counter;
        if (console.terminal().interactive() && console.talks() && articles > 0) {
            bar = new ProgressBarBuilder()
                    .setInitialMax(articles)
                    .setTaskName("plume")
                    .setUpdateIntervalMillis(REFRESH_MILLIS)
                    .continuousUpdate()
                    .setStyle(ProgressBarStyle.ASCII)
                    .setMaxRenderedLength(COLUMNS)
                    .setConsumer(new DelegatingProgressBarConsumer(this::draw, COLUMNS))
                    .build();
        }
    }

    private void draw(String rendered) {
        List<String> shown = new ArrayList<>();
        synchronized (running) {
            running.forEach((name, step) -> {
                if (shown.size() < SHOWN) {
                    shown.add("  " + Escapes.visible(name) + (step.isEmpty() ? "" : " · " + step));
                }
            });
            if (running.size() > SHOWN) {
                shown.add("  + " + (running.size() - SHOWN));
            }
        }
        shown.add(rendered);
        lines.draw(shown);
    }

    @Override
    public void noted(Message message) {
        if (OFTEN.contains(message.key()) && !due()) {
            say(() -> console.detail(message));
        } else {
            say(() -> console.say(message));
        }
    }

    private synchronized boolean due() {
        Instant now = console.terminal().clock().instant();
        boolean due = quietSince == null || Duration.between(quietSince, now).compareTo(PATIENCE) >= 0;
        quietSince = due ? now : quietSince;
        return due;
    }

    /** Says something where it does not meet the bar. */
    void say(Runnable saying) {
        if (bar == null) {
            saying.run();
        } else {
            lines.above(saying);
        }
    }

    @Override
    public void started(BatchItem item) {
        synchronized (running) {
            running.put(item.name(), "");
        }
        say(() -> console.detail(Message.of("cli.batch-started", item.name())));
    }

    @Override
    public void asked(BatchItem item, String step) {
        synchronized (running) {
            running.replace(item.name(), step);
        }
        say(() -> console.detail(Message.of("cli.batch-asked", item.name(), step)));
    }

    @Override
    public void ended(ItemResult result) {
        synchronized (running) {
            running.remove(result.item().name());
        }
        if (bar != null) {
            bar.step();
            bar.setExtraMessage(cost(meter, console));
        }
        if (result.status() == ItemResult.Status.WRITTEN || result.status() == ItemResult.Status.NEEDS_REVIEW) {
            console.release();
        }
        boolean worthALine = bar == null || result.status() == ItemResult.Status.FAILED;
        if (worthALine && result.status() != ItemResult.Status.SKIPPED) {
            say(() -> console.say(line(result)));
        }
    }

    private Message line(ItemResult result) {
        Message status = Message.of("cli.batch-one-" + result.status().id());
        String shown = status.in(console.locale());
        String cost = cost(meter, console);
        return result.reason().isPresent()
                ? Message.of(
                        "cli.batch-failed",
                        result.item().name(),
                        shown,
                        result.reason().get().in(console.locale()))
                : Message.of(
                        cost.isEmpty() ? "cli.batch-ended-uncosted" : "cli.batch-ended",
                        result.item().output(),
                        shown,
                        result.article().map(a -> a.words()).orElse(0),
                        cost);
    }

    /** What all calls so far cost; empty when that is not known. */
    static String cost(Meter meter, Console console) {
        return meter.cost().isPresent()
                ? String.format(console.locale(), "%.4f", meter.cost().getAsDouble()) + "\u00a0$"
                : "";
    }

    /** No bar any more: what is said now stays. */
    void finished() {
        if (bar != null) {
            bar.close();
            lines.draw(List.of());
            bar = null;
        }
    }

    @Override
    public void close() {
        finished();
    }
}
