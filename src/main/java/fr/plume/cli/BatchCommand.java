package fr.plume.cli;

import fr.plume.UsageException;
import fr.plume.batch.BatchItem;
import fr.plume.batch.BatchOptions;
import fr.plume.batch.BatchPlan;
import fr.plume.batch.BatchRun;
import fr.plume.batch.BriefSheet;
import fr.plume.batch.SourceFolder;
import fr.plume.check.Severity;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.config.Configuration;
import fr.plume.config.SettingKey;
import fr.plume.config.Settings;
import fr.plume.llm.OpenedModel;
import fr.plume.llm.Run;
import fr.plume.message.Message;
import fr.plume.output.BatchReport;
import fr.plume.output.CheckJson;
import fr.plume.prompt.Templates;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plume batch}: a folder of sources, or a spreadsheet of briefs. */
@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {

    private static final int DEFAULT_JOBS = 4;

    private final Console console;

    @Parameters(arity = "1", paramLabel = "DIR|BRIEFS.csv", descriptionKey = "plume.batch.DIR")
    private String from;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR")
    private String output;

    @Option(names = "--jobs", paramLabel = "N")
    private @Nullable Integer jobs;

    @Option(names = "--tokens-per-minute", paramLabel = "N")
    private @Nullable Long tokensPerMinute;

    @Option(names = "--sample", paramLabel = "N")
    private @Nullable Integer sample;

    @Option(names = "--retry-failed")
    private boolean retryFailed;

    @Option(names = "--refresh")
    private boolean refresh;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--include", paramLabel = "GLOB")
    private List<String> include = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "GLOB")
    private List<String> exclude = new ArrayList<>();

    @Option(names = "--report", paramLabel = "FILE.json|csv")
    private @Nullable String report;

    @Mixin
    private BriefOptions brief = new BriefOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private ModelFlags model = new ModelFlags();

    @Mixin
    private RewriteFlags flags = new RewriteFlags();

    BatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Terminal terminal = console.terminal();
        Configuration configuration = new Configuration(terminal.variables(), RuleCatalog.infos());
        Settings ofRun = configuration.at(terminal.file(from).resolve(Configuration.FILE));
        ofRun.origins().forEach(s -> console.detail(Message.of("cli.setting", s.key(), s.value(), s.place())));
        List<BatchItem> items = items(terminal);
        if (items.isEmpty()) {
            throw new UsageException(Message.of("cli.no-sources", from));
        }
        Commission commission = new Commission(configuration, brief.values(terminal), flags, terminal);
        CommissionedOrder order = new CommissionedOrder(commission, reading.at(terminal));
        Templates templates = model.templates(terminal, ofRun);
        OpenedModel opened = model.open(terminal, ofRun);
        BatchOptions options = options(ofRun, opened);
        reportable(terminal);
        Instant start = terminal.clock().instant();
        try (BatchDisplay display = new BatchDisplay(console)) {
            Run run = model.longRun(console, ofRun, display::noted);
            try (BatchRun batch = new BatchRun(
                    terminal.file(output),
                    order,
                    opened,
                    run,
                    templates,
                    options,
                    display,
                    Version.NUMBER,
                    terminal.clock())) {
                BatchPlan plan = batch.plan(items);
                if (!dryRun) {
                    console.hold();
                }
                new BatchEstimate(console, order, templates, opened, dryRun).say(plan, options.jobs());
                if (dryRun) {
                    return 0;
                }
                if (!plan.pending().isEmpty()) {
                    console.say(opened.destination());
                }
                display.expect(plan.pending().size(), run.meter());
                try (Interrupts interrupts = Interrupts.ofProcess(batch::stop, display, console)) {
                    BatchRun.Outcome outcome = batch.run(plan);
                    display.finished();
                    int code = new BatchTotals(console, run.meter())
                            .say(
                                    outcome,
                                    Duration.between(start, terminal.clock().instant()));
                    report(outcome, opened, run);
                    if (interrupts.any()) {
                        console.say(Message.of("cli.batch-interrupted"));
                        return Interrupts.INTERRUPTED;
                    }
                    return code;
                }
            }
        }
    }

    /** A report that cannot be written is known before the first call. */
    private void reportable(Terminal terminal) {
        if (report != null) {
            Path file = terminal.file(report).toAbsolutePath();
            if (Files.isDirectory(file) || !Files.isWritable(file.getParent())) {
                throw new UsageException(Message.of("cli.report-not-written", report));
            }
        }
    }

    private List<BatchItem> items(Terminal terminal) {
        Path path = terminal.file(from);
        if (Files.isDirectory(path)) {
            return new SourceFolder(path, terminal.file(output), include, exclude).items();
        }
        if (!from.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new UsageException(Message.of("cli.neither-folder-nor-sheet", from));
        }
        try {
            Path folder = path.toAbsolutePath().getParent();
            return BriefSheet.items(from, Files.readAllBytes(path), folder);
        } catch (IOException e) {
            throw new UsageException(Message.of("cli.neither-folder-nor-sheet", from), e);
        }
    }

    private BatchOptions options(Settings settings, OpenedModel opened) {
        BatchOptions.Again again = retryFailed
                ? BatchOptions.Again.FAILED
                : refresh ? BatchOptions.Again.OUTDATED : BatchOptions.Again.NOTHING;
        return new BatchOptions(
                jobs(settings, opened),
                tokensPerMinute == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(positive("--tokens-per-minute", tokensPerMinute)),
                sample == null ? OptionalInt.empty() : OptionalInt.of((int) positive("--sample", sample)),
                again,
                force,
                console.locale());
    }

    private int jobs(Settings settings, OpenedModel opened) {
        if (jobs != null) {
            return (int) positive("--jobs", jobs);
        }
        int usual = opened.isOllama() ? 1 : DEFAULT_JOBS;
        return settings.value(SettingKey.JOBS)
                .filter(v -> v.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .orElse(usual);
    }

    private static long positive(String option, long value) {
        if (value < 1) {
            throw new UsageException(Message.of("cli.bad-number", option, String.valueOf(value)));
        }
        return value;
    }

    private void report(BatchRun.Outcome outcome, OpenedModel opened, Run run) {
        if (report == null) {
            return;
        }
        CheckJson articles = new CheckJson(Version.NUMBER, console.locale(), Severity.ERROR);
        BatchReport writer = new BatchReport(Version.NUMBER, opened.name(), articles, console.locale());
        try (Writer out = Files.newBufferedWriter(console.terminal().file(report), StandardCharsets.UTF_8)) {
            if (report.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                writer.csv(outcome.results(), out);
            } else {
                writer.json(outcome.results(), run.meter().cost(), out);
            }
        } catch (IOException e) {
            console.fault(Message.of("cli.report-not-written", report));
        }
    }
}
