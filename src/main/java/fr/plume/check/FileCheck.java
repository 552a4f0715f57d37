package fr.plume.check;

import fr.plume.PlumeException;
import fr.plume.article.Article;
import fr.plume.message.Message;
import fr.plume.source.Source;
import fr.plume.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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
        ReadArticle read = ArticleReader.read(file, plan.reading());
        Optional<Source> source = plan.sources().apply(file);
        Mended mended = Mended.NOTHING;
        Article article = read.article();
        Optional<Message> note = read.note();
        if (plan.fixing().kinds() != CheckPlan.Kinds.NONE && read.syntax() == ReadArticle.Syntax.OFFICE) {
            note = Optional.of(Message.of("report.never-fixed", file.name()));
        } else if (plan.fixing().kinds() != CheckPlan.Kinds.NONE) {
            Fixer.Outcome fixed = fixed(read, settings, source);
            if (fixed.places() > 0 && plan.fixing().target() == CheckPlan.Target.FILE) {
                ArticleWriter.write(file, read, fixed.file().original());
                article = read.syntax().parse(fixed.file());
                mended = new Mended(fixed.places(), Optional.empty());
            } else if (fixed.places() > 0) {
                String before = read.article().file().original();
                String diff = UnifiedDiff.of(file.name(), before, fixed.file().original());
                mended = new Mended(fixed.places(), Optional.of(diff));
            }
        }
        if (note.isEmpty()) {
            note = misspelt(file.name(), article);
        }
        RuleSelection selection = RuleSelection.of(plan.rules(), settings.wishes());
        Inspection inspection = inspection(article, settings, source);
        CheckReport report = Checker.check(inspection, selection);
        CheckedFile result =
                CheckedFile.of(file.name(), article, report, families).with(note, mended);
        if (inspection.factCheck().isPresent()) {
            result = result.with(Comparison.of(inspection.factCheck().get()));
        }
        boolean compared = plan.corpusRules().stream().anyMatch(r -> RuleSelection.runs(r.info(), settings.wishes()));
        return new Outcome(
                result,
                compared ? Optional.of(ArticleSummary.of(file.name(), article, settings.wishes())) : Optional.empty());
    }

    /** A comment that silences a rule nobody knows silences nothing, and its writer thinks it does. */
    private Optional<Message> misspelt(String name, Article article) {
        List<String> ids = Stream.concat(
                        plan.rules().stream().map(r -> r.info().id()),
                        plan.corpusRules().stream().map(r -> r.info().id()))
                .toList();
        return Suppressions.in(article).unknown(ids).map(u -> {
            String line = String.valueOf(u.getValue());
            return Message.of("report.unknown-silenced", name, line, u.getKey(), Nearest.to(u.getKey(), ids));
        });
    }

    private static Inspection inspection(Article article, CheckSettings settings, Optional<Source> source) {
        return new Inspection(article, settings.brief(article), Mode.CHECK, settings.options(), source);
    }

    /** Only rules with a fix are asked, again and again until they have nothing more to propose. */
    private Fixer.Outcome fixed(ReadArticle read, CheckSettings settings, Optional<Source> source) {
        RuleSelection fixing = RuleSelection.of(
                plan.rules().stream()
                        .filter(r -> plan.fixing().kinds().include(r.info().fix()))
                        .toList(),
                settings.wishes());
        return Fixer.fix(
                read.article().file(),
                text -> Checker.violations(inspection(read.syntax().parse(text), settings, source), fixing),
                plan.fixing().kinds());
    }
}
