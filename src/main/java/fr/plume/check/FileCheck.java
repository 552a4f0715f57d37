package fr.plume.check;

import fr.plume.PlumeException;
import fr.plume.article.Article;
import fr.plume.message.Message;
import java.util.Optional;
import java.util.function.Function;

/** Checks one file, from its bytes to what is reported of it. */
final class FileCheck {

    /**
     * What came of one file.
     *
     * @param result what is reported
     * @param summary what the rules across files need; empty for a file that could not be read
     */
    record Outcome(CheckResult result, Optional<ArticleSummary> summary) {}

    private final CheckPlan plan;
    private final Function<String, Optional<Family>> families;

    FileCheck(CheckPlan plan) {
        this.plan = plan;
        this.families = plan.families();
    }

    /** Never throws: a file that fails is a value, and the others go on. */
    Outcome check(ArticleFile file) {
        try {
            return checked(file);
        } catch (PlumeException e) {
            return new Outcome(new UnreadableFile(file.name(), e.said(), Optional.of(e)), Optional.empty());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            Message said = e instanceof OutOfMemoryError
                    ? Message.of("report.out-of-memory", file.name())
                    : Message.of("report.failed", file.name(), e.toString());
            return new Outcome(new UnreadableFile(file.name(), said, Optional.of(e)), Optional.empty());
        }
    }

    private Outcome checked(ArticleFile file) {
        CheckSettings settings = plan.settings().apply(file);
        ReadArticle read = ArticleReader.read(file, plan.standardInput());
        Article article = read.article();
        Inspection inspection = new Inspection(
                article,
                settings.brief(article),
                Mode.CHECK,
                settings.options(),
                plan.sources().apply(file));
        RuleSelection selection = RuleSelection.of(plan.rules(), settings.wishes());
        CheckReport report = Checker.check(inspection, selection);
        CheckedFile result =
                CheckedFile.of(file.name(), article, report, families).with(read.note());
        boolean compared = plan.corpusRules().stream().anyMatch(r -> RuleSelection.runs(r.info(), settings.wishes()));
        return new Outcome(
                result,
                compared ? Optional.of(ArticleSummary.of(file.name(), article, settings.wishes())) : Optional.empty());
    }
}
