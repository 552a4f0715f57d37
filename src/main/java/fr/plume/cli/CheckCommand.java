package fr.plume.cli;

import fr.plume.article.BriefKey;
import fr.plume.article.BriefReader;
import fr.plume.article.BriefValues;
import fr.plume.check.ArticleFile;
import fr.plume.check.ArticleFiles;
import fr.plume.check.CheckPlan;
import fr.plume.check.CheckResult;
import fr.plume.check.CheckRun;
import fr.plume.check.CheckSettings;
import fr.plume.check.CheckedFile;
import fr.plume.check.Severity;
import fr.plume.check.UnreadableFile;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.config.Configuration;
import fr.plume.config.Setting;
import fr.plume.config.SettingKey;
import fr.plume.config.Settings;
import fr.plume.message.Message;
import fr.plume.output.Baseline;
import fr.plume.output.CheckFormat;
import fr.plume.source.ReadOptions;
import fr.plume.source.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plume check}: articles against the rules; no model, no network. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    /** From this code on, standard error holds one line for each failed file and nothing else. */
    private static final int FAILED = 2;

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "plume.check.PATH")
    private List<String> paths;

    @Option(names = "--source", paramLabel = "FILE|DIR|-")
    private String source;

    @Option(names = "--variant", paramLabel = "fr-FR|fr-CA|fr-CH")
    private String variant;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private BriefOptions brief;

    @Mixin
    private RuleChoiceOptions choice;

    @Mixin
    private FixOptions fix;

    @Mixin
    private CheckOutputOptions output;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Terminal terminal = console.terminal();
        Configuration configuration = new Configuration(terminal.variables(), RuleCatalog.infos());
        Settings ofRun = configuration.at(terminal.file(paths.get(0)).resolve(Configuration.FILE));
        Severity failOn = choice.failOn(ofRun.value(SettingKey.FAIL_ON));
        CheckFormat format = output.format(console, failOn);
        Optional<Baseline> baseline = output.baseline(terminal);
        CheckPlan plan = plan(configuration, ofRun);

        List<ArticleFile> files = ArticleFiles.of(paths, terminal.folder());
        List<CheckResult> found =
                CheckRun.check(files, plan, Runtime.getRuntime().availableProcessors());
        List<CheckResult> results = baseline.map(b -> b.newIn(found)).orElse(found);
        if (fix.showsDifferences()) {
            fix.show(results, console);
        } else {
            output.write(results, format, console);
        }
        int code = code(results, failOn);
        if (code < FAILED) {
            ofRun.origins().forEach(this::origin);
            notes(results);
        }
        return code;
    }

    /** Everything that a wrong option or file can spoil is read here, before the first article. */
    private CheckPlan plan(Configuration configuration, Settings ofRun) {
        BriefValues options = brief.values(console.terminal());
        BriefValues asked = variant == null
                ? options
                : BriefReader.ofText(BriefKey.LANG, variant, "--variant").over(options);
        choice.over(ofRun.severities());
        Function<ArticleFile, Optional<Source>> sources = source == null
                ? f -> Optional.empty()
                : new SourceLookup(source, console.terminal(), reading.at(console.terminal()));
        return new CheckPlan(
                RuleCatalog.all(),
                RuleCatalog.corpus(),
                ofRun.rules(),
                file -> settings(configuration.at(place(file)), asked),
                sources,
                fix.fixing(paths),
                articleReading());
    }

    /** An encoding is that of the sources when there are any; the articles may well have another. */
    private ReadOptions articleReading() {
        ReadOptions options = reading.at(console.terminal());
        return source == null ? options : options.withoutEncoding();
    }

    private Path place(ArticleFile file) {
        return file.isStandardInput() ? console.terminal().file(Configuration.FILE) : file.path();
    }

    private CheckSettings settings(Settings settings, BriefValues asked) {
        return new CheckSettings(
                choice.over(settings.severities()),
                settings.rules(),
                asked.over(settings.environment()),
                settings.files());
    }

    private void origin(Setting setting) {
        console.detail(Message.of("cli.setting", setting.key(), setting.value(), setting.place()));
    }

    private int code(List<CheckResult> results, Severity failOn) {
        int code = 0;
        for (CheckResult result : results) {
            if (result instanceof UnreadableFile unreadable) {
                console.fault(unreadable.error());
                unreadable.cause().ifPresent(console::trace);
                code = Math.max(code, Faults.code(unreadable.cause()));
            } else if (result instanceof CheckedFile checked) {
                code = checked.passes(failOn) ? code : Math.max(code, 1);
            }
        }
        return code;
    }

    private void notes(List<CheckResult> results) {
        fix.say(results, console);
        for (CheckResult result : results) {
            if (result instanceof CheckedFile checked) {
                checked.note().ifPresent(console::say);
            }
        }
    }
}
