package fr.plume.check;

import fr.plume.text.Language;
import java.util.List;

/**
 * What the rules found in one article, and what was measured of it.
 *
 * @param violations in the order of the file, then of the catalogue
 * @param words words of the body
 * @param language what most of it is written in
 * @param metrics the measurements
 */
public record CheckReport(List<Violation> violations, int words, Language language, Metrics metrics) {

    public CheckReport {
        violations = List.copyOf(violations);
    }

    /** The violations of this weight. */
    public List<Violation> of(Severity severity) {
        return violations.stream().filter(v -> v.severity() == severity).toList();
    }

    /** Whether nothing of this weight or a graver one was found. */
    public boolean passes(Severity failOn) {
        return violations.stream().noneMatch(v -> v.severity().compareTo(failOn) >= 0);
    }
}
