package fr.plume.check;

import fr.plume.article.Article;
import fr.plume.message.Message;
import fr.plume.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file that was checked, as it is reported.
 *
 * @param path as it was named
 * @param metrics the measurements
 * @param scores two figures made of the findings
 * @param findings in the order of the file
 * @param comparison with the source, when there is one
 * @param note what the writer should know about how the file was read
 * @param mended what fixing did, or would do
 */
public record CheckedFile(
        String path,
        Metrics metrics,
        Scores scores,
        List<Finding> findings,
        Optional<Comparison> comparison,
        Optional<Message> note,
        Mended mended)
        implements CheckResult {

    public CheckedFile {
        findings = List.copyOf(findings);
    }

    /** The report on {@code article} as it is shown, with lines, columns and excerpts. */
    public static CheckedFile of(
            String path, Article article, CheckReport report, Function<String, Optional<Family>> families) {
        List<Finding> findings = report.violations().stream()
                .map(v -> Finding.of(v, article.file()))
                .toList();
        return new CheckedFile(
                path,
                report.metrics(),
                Scores.of(findings, families),
                findings,
                Optional.empty(),
                Optional.empty(),
                Mended.NOTHING);
    }

    /** The same file with other findings, in the order of the file. */
    public CheckedFile with(List<Finding> others) {
        return new CheckedFile(path, metrics, scores, others, comparison, note, mended);
    }

    /** The same file compared with its source. */
    public CheckedFile with(Comparison other) {
        return new CheckedFile(path, metrics, scores, findings, Optional.of(other), note, mended);
    }

    /** The same file with how it was read and what fixing did. */
    CheckedFile with(Optional<Message> reading, Mended fixing) {
        return new CheckedFile(path, metrics, scores, findings, comparison, reading, fixing);
    }

    /** Words of the body. */
    public int words() {
        return metrics.words();
    }

    /** What most of it is written in. */
    public Language language() {
        return metrics.language();
    }

    /** How many findings have this weight. */
    public int count(Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** Whether nothing of this weight or a graver one was found. */
    public boolean passes(Severity failOn) {
        return findings.stream().noneMatch(f -> f.severity().compareTo(failOn) >= 0);
    }
}
