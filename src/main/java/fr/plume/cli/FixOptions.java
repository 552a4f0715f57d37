package fr.plume.cli;

import fr.plume.UsageException;
import fr.plume.check.ArticleFile;
import fr.plume.check.CheckPlan;
import fr.plume.check.CheckResult;
import fr.plume.check.CheckedFile;
import fr.plume.message.Message;
import fr.plume.output.Escapes;
import fr.plume.source.Sources;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that mend what can be mended without a model. */
final class FixOptions {

    @Option(names = "--fix")
    private boolean fix;

    @Option(names = "--unsafe-fixes")
    private boolean unsafe;

    @Option(names = "--diff")
    private boolean diff;

    /**
     * What is asked for; a difference shows safe fixes when neither kind is named.
     *
     * @throws UsageException when standard input would have to be written in place
     */
    CheckPlan.Fixing fixing(List<String> paths) {
        if (!fix && !unsafe && !diff) {
            return CheckPlan.Fixing.NONE;
        }
        if (!diff && paths.stream().anyMatch(p -> p.equals(ArticleFile.STANDARD_INPUT) || Sources.isAddress(p))) {
            throw new UsageException(Message.of("cli.fix-standard-input"));
        }
        return new CheckPlan.Fixing(
                unsafe ? CheckPlan.Kinds.UNSAFE : CheckPlan.Kinds.SAFE,
                diff ? CheckPlan.Target.DIFF : CheckPlan.Target.FILE);
    }

    /** Whether differences take the place of the report. */
    boolean showsDifferences() {
        return diff;
    }

    /** Writes the differences to standard output. */
    void show(List<CheckResult> results, Console console) {
        for (CheckResult result : results) {
            if (result instanceof CheckedFile file) {
                file.mended()
                        .diff()
                        .ifPresent(d -> d.lines().forEach(l -> console.out().print(Escapes.visible(l) + "\n")));
            }
        }
    }

    /** Says how much was fixed, or would be. */
    void say(List<CheckResult> results, Console console) {
        int files = 0;
        int places = 0;
        for (CheckResult result : results) {
            if (result instanceof CheckedFile file && file.mended().places() > 0) {
                files++;
                places += file.mended().places();
            }
        }
        if (fix || unsafe || diff) {
            console.say(Message.of(diff ? "cli.would-fix" : "cli.fixed", places, files));
        }
    }
}
