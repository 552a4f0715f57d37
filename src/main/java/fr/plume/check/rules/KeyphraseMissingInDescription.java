package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;
import java.util.Optional;

/** The meta description does not name the keyphrase. */
public final class KeyphraseMissingInDescription implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("keyphrase-missing-in-description", Family.SEARCH, Basis.CONVENTION, Severity.SUGGESTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Optional<Focus> focus = Focus.of(inspection);
        return SearchMetadata.description(inspection.article()).stream()
                .filter(d -> !d.text().isEmpty())
                .filter(d -> focus.isPresent() && !focus.get().phrase().isIn(d.text()))
                .map(d -> violation(d.span(), focus.get().written()))
                .toList();
    }
}
