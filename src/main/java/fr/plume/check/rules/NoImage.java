package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;

/** No picture, neither in the text nor in the metadata. */
public final class NoImage implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("no-image", Family.SEARCH, Basis.CONVENTION, Severity.SUGGESTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        return Images.any(inspection.article()) ? List.of() : List.of(violation(Outline.head(inspection.article())));
    }
}
