package fr.plume.cli;

import fr.plume.batch.BatchRun;
import fr.plume.batch.ItemResult;
import fr.plume.check.Finding;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.llm.Meter;
import fr.plume.llm.Usage;
import fr.plume.message.Message;
import fr.plume.output.BatchReport;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a batch came to: the table at its end, and what was left alone and why. */
final class BatchTotals {

    /** Articles named for one matter; more are counted. */
    private static final int NAMED = 10;

    private static final int FAILED = 1;
    private static final int NO_TEXT = 3;

    private static final Set<String> KEPT = Set.of("batch.edited-output", "batch.unknown-output");

    private final Console console;
    private final Meter meter;
    private final NumberFormat numbers;

    BatchTotals(Console console, Meter meter) {
        this.console = console;
        this.meter = meter;
        this.numbers = NumberFormat.getIntegerInstance(console.locale());
    }

    /**
     * Says it, and returns the exit code. A run that a fault ended before there was any article says the fault alone: there
     * is no text, as when one article is rewritten.
     */
    int say(BatchRun.Outcome outcome, Duration taken) {
        List<ItemResult> results = outcome.results();
        long articles = BatchReport.count(results, ItemResult.Status.WRITTEN)
                + BatchReport.count(results, ItemResult.Status.NEEDS_REVIEW);
        if (outcome.cause().isPresent() && articles == 0) {
            console.drop();
            console.fault(outcome.cause().get());
            return NO_TEXT;
        }
        console.release();
        results.stream()
                .filter(r -> r.status() == ItemResult.Status.SKIPPED)
                .forEach(r ->
                        console.detail(Message.of("cli.batch-skipped", r.item().name(), reason(r))));
        alike(results);
        kept(results);
        table(results, taken);
        outcome.cause().ifPresent(console::fault);
        boolean good = outcome.cause().isEmpty()
                && BatchReport.count(results, ItemResult.Status.FAILED) == 0
                && BatchReport.count(results, ItemResult.Status.NEEDS_REVIEW) == 0;
        return good ? 0 : FAILED;
    }

    /** Articles that resemble each other: a search engine would see them as one. */
    private void alike(List<ItemResult> results) {
        Set<String> rules =
                RuleCatalog.corpus().stream().map(r -> r.info().id()).collect(Collectors.toSet());
        int said = 0;
        int more = 0;
        for (ItemResult result : results) {
            List<Finding> findings = result.article().map(a -> a.findings()).orElse(List.of());
            for (Finding finding : findings) {
                if (rules.contains(finding.rule()) && said < NAMED) {
                    console.say(Message.of(
                            "cli.batch-alike",
                            result.item().output(),
                            finding.rule(),
                            finding.message().in(console.locale())));
                    said++;
                } else if (rules.contains(finding.rule())) {
                    more++;
                }
            }
        }
        if (more > 0) {
            console.say(Message.of("cli.batch-alike-more", more));
        }
    }

    private void kept(List<ItemResult> results) {
        long kept = results.stream()
                .filter(r -> r.reason().map(Message::key).filter(KEPT::contains).isPresent())
                .peek(r -> console.detail(r.reason().orElseThrow()))
                .count();
        if (kept > 0) {
            console.say(Message.of("cli.batch-kept", kept));
        }
    }

    private void table(List<ItemResult> results, Duration taken) {
        Usage usage = BatchReport.total(results);
        long words = results.stream()
                .mapToLong(r -> r.article().map(a -> a.words()).orElse(0))
                .sum();
        List<String[]> rows = new ArrayList<>();
        for (ItemResult.Status status : ItemResult.Status.values()) {
            rows.add(row("cli.batch-status-" + status.id(), numbers.format(BatchReport.count(results, status))));
        }
        rows.add(row("cli.batch-words", numbers.format(words)));
        rows.add(row("cli.batch-calls", numbers.format(usage.calls())));
        rows.add(row("cli.batch-tokens", numbers.format(usage.inputTokens() + usage.outputTokens())));
        String cost = BatchDisplay.cost(meter, console);
        rows.add(row("cli.batch-cost", cost.isEmpty() ? "?" : cost));
        rows.add(row("cli.batch-time", BatchEstimate.duration(taken.toSeconds())));
        int left = rows.stream().mapToInt(r -> r[0].length()).max().orElse(0);
        int right = rows.stream().mapToInt(r -> r[1].length()).max().orElse(0);
        rows.forEach(r -> console.say(Message.of(
                "cli.batch-row", r[0] + " ".repeat(left - r[0].length()), " ".repeat(right - r[1].length()) + r[1])));
    }

    private String[] row(String key, String value) {
        return new String[] {Message.of(key).in(console.locale()), value};
    }

    private String reason(ItemResult result) {
        return result.reason().map(m -> m.in(console.locale())).orElse("");
    }
}
