package fr.plume.check.rules;

import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;

/** No H1 in the body and no {@code title} in the front matter. */
public final class MissingTitle implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("missing-title", Family.STRUCTURE, Basis.GOOGLE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        return inspection.article().title().isPresent() ? List.of() : List.of(violation(Span.START));
    }
}
