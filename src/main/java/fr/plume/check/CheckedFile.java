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
 * @param words words of the body
 * @param language what most of it is written in
 * @param metrics the measurements
 * @param scores two figures made of the findings
 * @param findings in the order of the file
 * @param note what the writer should know about how it was read
 */
public record CheckedFile(
        String path,
        int words,
        Language language,
        Metrics metrics,
        Scores scores,
        List<Finding> findings,
        Optional<Message> note)
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
                report.words(),
                report.language(),
                report.metrics(),
                Scores.of(findings, families),
                findings,
                Optional.empty());
    }

    /** The same file with other findings, in the order of the file. */
    public CheckedFile with(List<Finding> others) {
        return new CheckedFile(path, words, language, metrics, scores, others, note);
    }

    /** The same file with a note. */
    public CheckedFile with(Optional<Message> other) {
        return new CheckedFile(path, words, language, metrics, scores, findings, other);
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
