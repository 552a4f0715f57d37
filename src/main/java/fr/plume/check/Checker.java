package fr.plume.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Runs rules over one article. */
public final class Checker {

    /** The order of a report: the file's; rules that meet at one place keep the order of the catalogue. */
    private static final Comparator<Violation> BY_PLACE =
            Comparator.comparingInt((Violation v) -> v.span().start());

    private Checker() {}

    /** What the selected rules find in an article, without what its own comments silence, and what is measured of it. */
    public static CheckReport check(Inspection inspection, RuleSelection selection) {
        return new CheckReport(violations(inspection, selection), Measuring.metrics(inspection));
    }

    /** What the selected rules find in an article, without what its own comments silence. */
    static List<Violation> violations(Inspection inspection, RuleSelection selection) {
        Suppressions suppressions = Suppressions.in(inspection.article());
        List<Violation> violations = new ArrayList<>();
        for (Rule rule : selection.rules()) {
            for (Violation violation : rule.check(inspection)) {
                int line = inspection.article().file().line(violation.span().start());
                if (!suppressions.silence(violation.rule(), line)) {
                    violations.add(selection.weighed(violation));
                }
            }
        }
        violations.sort(BY_PLACE);
        return violations;
    }
}
