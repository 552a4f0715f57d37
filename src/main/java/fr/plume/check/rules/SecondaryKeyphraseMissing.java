package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;

/** A secondary keyphrase of the brief that the article never names. */
public final class SecondaryKeyphraseMissing implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("secondary-keyphrase-missing", Family.STRUCTURE, Basis.BRIEF, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        return Coverage.missing(inspection.article(), inspection.brief().secondaryKeyphrases()).stream()
                .map(p -> violation(Outline.head(inspection.article()), p))
                .toList();
    }
}
