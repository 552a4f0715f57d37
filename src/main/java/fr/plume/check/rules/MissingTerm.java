package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;

/** Words that the brief wants covered and that the article lacks, inflected forms included. */
public final class MissingTerm implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("missing-term", Family.STRUCTURE, Basis.BRIEF, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** All missing terms in one violation: there is no place to show each at. */
    @Override
    public List<Violation> check(Inspection inspection) {
        List<String> wanted = inspection.brief().content().terms();
        List<String> missing = Coverage.missing(inspection.article(), wanted);
        return missing.isEmpty()
                ? List.of()
                : List.of(violation(
                        Outline.head(inspection.article()), missing.size(), wanted.size(), String.join(", ", missing)));
    }
}
