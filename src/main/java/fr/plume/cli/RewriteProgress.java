package fr.plume.cli;

import fr.plume.llm.Completion;
import fr.plume.llm.Meter;
import fr.plume.message.Message;
import fr.plume.rewrite.Progress;
import fr.plume.rewrite.Repaired;
import fr.plume.rewrite.Rewrite;
import fr.plume.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells each step of a rewrite on standard error: what was asked, how long it took, what it has come to. */
final class RewriteProgress implements Progress {

    /** Fewer words are no text worth keeping. */
    private static final int LEAST_WORDS = 8;

    private final Console console;
    private final Meter meter;
    private final Keeping keeping;
    private final boolean alone;
    private final Instant start;
    private final Map<String, Instant> asked = new ConcurrentHashMap<>();

    /** @param alone whether this is the only article of the run */
    RewriteProgress(Console console, Meter meter, Keeping keeping, boolean alone) {
        this.console = console;
        this.alone = alone;
        this.meter = meter;
        this.keeping = keeping;
        this.start = console.terminal().clock().instant();
    }

    @Override
    public void noted(Message message) {
        console.say(message);
    }

    @Override
    public void asked(String step) {
        asked.put(step, console.terminal().clock().instant());
        console.detail(Message.of("cli.asked", step));
    }

    @Override
    public void answered(String step, Completion completion, int words) {
        keep(step, completion.text(), words);
        console.say(Message.of("cli.answered", step, words, seconds(asked.getOrDefault(step, start)), cost()));
    }

    @Override
    public void salvaged(String step, String text) {
        keep(step, text, Words.of(text).size());
    }

    private void keep(String step, String text, int words) {
        if (!step.contains("plan") && !step.contains("metadata") && words >= LEAST_WORDS) {
            keeping.answered(text);
        }
    }

    @Override
    public void drafted(String body) {
        keeping.best(body);
        begun();
    }

    @Override
    public void best(String file, int words, int errors) {
        keeping.best(file);
        begun();
    }

    /** From the first text on, a single article can no longer end in a fault: it is told as it goes. */
    private void begun() {
        if (alone) {
            console.release();
        }
    }

    @Override
    public void repaired(Repaired repaired) {
        console.say(Message.of(
                repaired.accepted() ? "cli.repaired" : "cli.not-repaired",
                repaired.step(),
                String.join(", ", repaired.rules())));
    }

    /** The last line: what was asked, what was got, what it took. */
    void done(Rewrite rewrite) {
        long headings = rewrite.article().headings().stream()
                .filter(h -> h.level() == 2)
                .count();
        console.say(Message.of(
                "cli.summary",
                rewrite.brief().length().minWords().orElse(0),
                rewrite.article().words(),
                rewrite.brief().length().minHeadings().orElse(0),
                headings,
                rewrite.usage().calls(),
                rewrite.repairs().size(),
                seconds(start),
                cost()));
    }

    private String seconds(Instant since) {
        double seconds =
                Duration.between(since, console.terminal().clock().instant()).toMillis() / 1000.0;
        return String.format(console.locale(), "%.1f", seconds);
    }

    private String cost() {
        boolean about = meter.usage().estimated();
        String amount = meter.cost().isPresent()
                ? String.format(console.locale(), "%.4f", meter.cost().getAsDouble()) + "\u00a0$"
                : String.format(
                        Locale.ROOT,
                        "%d tokens",
                        meter.usage().inputTokens() + meter.usage().outputTokens());
        return (about ? "≈\u00a0" : "") + amount;
    }
}
