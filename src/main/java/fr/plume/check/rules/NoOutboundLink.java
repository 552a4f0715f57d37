package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;

/** No link to another site. */
public final class NoOutboundLink implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("no-outbound-link", Family.SEARCH, Basis.CONVENTION, Severity.SUGGESTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        return Links.kinds(inspection.article()).containsKey(Links.Kind.OUTBOUND)
                ? List.of()
                : List.of(violation(Outline.head(inspection.article())));
    }
}
