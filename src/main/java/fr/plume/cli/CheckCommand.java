package fr.plume.cli;

import fr.plume.UsageException;
import fr.plume.check.ArticleFile;
import fr.plume.check.ArticleFiles;
import fr.plume.check.CheckPlan;
import fr.plume.check.CheckResult;
import fr.plume.check.CheckRun;
import fr.plume.check.CheckSettings;
import fr.plume.check.CheckedFile;
import fr.plume.check.RuleOptions;
import fr.plume.check.Severity;
import fr.plume.check.UnreadableFile;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.message.Message;
import fr.plume.output.CheckFormat;
import fr.plume.output.CheckJson;
import fr.plume.output.CheckText;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plume check}: articles against the rules; no model, no network. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "plume.check.PATH")
    private List<String> paths;

    @Option(names = "--format", paramLabel = "text|json|sarif")
    private String format = "text";

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CheckFormat shown = format();
        List<ArticleFile> files = ArticleFiles.of(paths, console.terminal().folder());
        CheckPlan plan = new CheckPlan(
                RuleCatalog.all(),
                RuleCatalog.corpus(),
                RuleOptions.DEFAULTS,
                f -> CheckSettings.DEFAULTS,
                f -> Optional.empty(),
                CheckPlan.Fixing.NONE,
                console.terminal().in());
        List<CheckResult> results =
                CheckRun.check(files, plan, Runtime.getRuntime().availableProcessors());
        shown.write(results, new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
        return code(results);
    }

    private CheckFormat format() {
        return switch (format) {
            case "text" -> new CheckText(new CheckText.Style(console.locale(), console.colour(), console.verbose()));
            case "json" -> new CheckJson(Version.NUMBER, console.locale(), Severity.ERROR);
            default -> throw new UsageException(Message.of("cli.unknown-format", format, "text, json"));
        };
    }

    private int code(List<CheckResult> results) {
        int code = 0;
        for (CheckResult result : results) {
            if (result instanceof UnreadableFile unreadable) {
                console.fault(unreadable.error());
                code = 3;
            } else if (result instanceof CheckedFile checked && !checked.passes(Severity.ERROR)) {
                code = Math.max(code, 1);
            }
        }
        return code;
    }
}
