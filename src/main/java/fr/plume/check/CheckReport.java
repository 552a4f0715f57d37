package fr.plume.check;

import java.util.List;

/**
 * What the rules found in one article, and what was measured of it.
 *
 * @param violations in the order of the file, then of the catalogue
 * @param metrics the measurements
 */
public record CheckReport(List<Violation> violations, Metrics metrics) {

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
