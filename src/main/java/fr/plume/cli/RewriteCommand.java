package fr.plume.cli;

import fr.plume.PlumeException;
import fr.plume.UsageException;
import fr.plume.check.CheckedFile;
import fr.plume.check.Comparison;
import fr.plume.check.Severity;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.config.Configuration;
import fr.plume.config.SettingKey;
import fr.plume.config.Settings;
import fr.plume.facts.FactCheck;
import fr.plume.llm.Hashes;
import fr.plume.llm.OpenedModel;
import fr.plume.llm.Run;
import fr.plume.message.Message;
import fr.plume.output.ArticleFormat;
import fr.plume.output.ArticlePlace;
import fr.plume.output.CheckJson;
import fr.plume.output.RewriteReport;
import fr.plume.prompt.Templates;
import fr.plume.rewrite.Rewrite;
import fr.plume.rewrite.Rewriter;
import fr.plume.source.ReadOptions;
import fr.plume.source.Source;
import fr.plume.source.Sources;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plume rewrite}: one article from each source. */
@Command(name = "rewrite")
final class RewriteCommand implements Callable<Integer> {

    /** The code of an article that was kept, but not where scripts will look for it. */
    private static final int NOT_IN_PLACE = 1;

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "SOURCE", descriptionKey = "plume.rewrite.SOURCE")
    private List<String> sources;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR/")
    private @Nullable String output;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--format", paramLabel = "markdown|html|json")
    private @Nullable String format;

    @Option(names = "--report", paramLabel = "FILE.json")
    private @Nullable String report;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Mixin
    private BriefOptions brief = new BriefOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private ModelFlags model = new ModelFlags();

    @Mixin
    private RewriteFlags flags = new RewriteFlags();

    RewriteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Terminal terminal = console.terminal();
        Configuration configuration = new Configuration(terminal.variables(), RuleCatalog.infos());
        Settings ofRun = configuration.at(terminal.file(sources.get(0)));
        ofRun.origins().forEach(s -> console.detail(Message.of("cli.setting", s.key(), s.value(), s.place())));
        Destination destination = Destination.of(output, force, format(ofRun), sources.size(), terminal);
        Commission commission = new Commission(configuration, brief.values(terminal), flags, terminal);
        Templates templates = model.templates(terminal, ofRun);
        if (dryRun) {
            return new DryRun(console, templates, commission, model.name(terminal, ofRun)).show(read());
        }
        console.hold();
        destination.require(sources);
        OpenedModel opened = model.open(terminal, ofRun);
        Run run = model.run(console, ofRun);
        int code = 0;
        boolean told = false;
        for (String name : sources) {
            try {
                Source source = Sources.read(name, reading.at(terminal));
                told = tell(opened, told);
                code = Math.max(code, rewrite(source, commission, templates, opened, run, destination));
            } catch (PlumeException e) {
                if (sources.size() == 1 || e instanceof UsageException) {
                    throw e;
                }
                console.fault(e.said());
                code = 3;
            }
        }
        if (code == 3) {
            console.drop();
        }
        console.release();
        return code;
    }

    private List<Source> read() {
        ReadOptions options = reading.at(console.terminal());
        return sources.stream().map(s -> Sources.read(s, options)).toList();
    }

    private boolean tell(OpenedModel opened, boolean told) {
        if (!told) {
            console.say(opened.destination());
        }
        return true;
    }

    private int rewrite(
            Source source,
            Commission commission,
            Templates templates,
            OpenedModel opened,
            Run run,
            Destination destination) {
        source.remarks().notes().forEach(console::say);
        source.remarks()
                .leftOut()
                .forEach(l -> console.detail(Message.of(
                        "cli.left-out",
                        String.valueOf(l.firstLine()),
                        l.reason().name().toLowerCase(Locale.ROOT),
                        l.excerpt())));
        source.remarks().request().ifPresent(r -> console.say(Understood.of(r)));
        String hash = Hashes.sha256(source.body().file().text());
        ArticlePlace place = destination.place(source.origin().name());
        Keeping keeping = new Keeping(console, place, destination.fileName(source, ""));
        try (keeping) {
            RewriteProgress progress = new RewriteProgress(console, run.meter(), keeping, sources.size() == 1);
            Rewrite rewrite = new Rewriter(opened.about(hash, run), templates, progress)
                    .rewrite(source, commission.brief(source), commission.settings(source));
            Delivery delivery = Delivery.of(rewrite, source, destination, place, console);
            String shown = delivery.shown();
            keeping.written();
            if (output == null && delivery.inPlace() && !shown.equals(Delivery.STANDARD_OUTPUT)) {
                console.say(Message.of("cli.written", shown));
            }
            FactCheck facts = FactCheck.of(source, rewrite.article(), rewrite.brief());
            FactsShown.say(console, facts);
            progress.done(rewrite);
            report(rewrite, facts, shown, opened, run, commission.strict(source) ? Severity.WARNING : Severity.ERROR);
            int code = Outcome.say(console, rewrite, shown);
            return delivery.inPlace() ? code : Math.max(code, NOT_IN_PLACE);
        } catch (RuntimeException e) {
            throw keeping.told(e);
        }
    }

    private void report(Rewrite rewrite, FactCheck facts, String shown, OpenedModel opened, Run run, Severity failOn) {
        if (report == null) {
            return;
        }
        CheckedFile checked = CheckedFile.of(
                        shown,
                        rewrite.article(),
                        rewrite.report(),
                        id -> RuleCatalog.byId(id).map(r -> r.info().family()))
                .with(Comparison.of(facts));
        RewriteReport writer =
                new RewriteReport(Version.NUMBER, new CheckJson(Version.NUMBER, console.locale(), failOn));
        try (Writer out = Files.newBufferedWriter(console.terminal().file(report), StandardCharsets.UTF_8)) {
            writer.write(
                    checked,
                    rewrite,
                    new RewriteReport.Spent(
                            rewrite.usage(), opened.name(), run.meter().cost()),
                    out);
        } catch (IOException e) {
            console.fault(Message.of("cli.report-not-written", report));
        }
    }

    private ArticleFormat format(Settings settings) {
        String written =
                format != null ? format : settings.value(SettingKey.FORMAT).orElse("markdown");
        return Optional.of(written)
                .flatMap(f -> List.of(ArticleFormat.values()).stream()
                        .filter(v -> v.name().equalsIgnoreCase(f))
                        .findFirst())
                .orElseThrow(
                        () -> new UsageException(Message.of("cli.unknown-format", written, "markdown, html, json")));
    }
}
