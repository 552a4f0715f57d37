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

/** The title that result pages show does not name the keyphrase. */
public final class KeyphraseMissingInTitle implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("keyphrase-missing-in-title", Family.SEARCH, Basis.CONVENTION, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Optional<Focus> focus = Focus.of(inspection);
        return SearchMetadata.title(inspection.article()).stream()
                .filter(t -> focus.isPresent() && !focus.get().phrase().isIn(t.text()))
                .map(t -> violation(t.span(), focus.get().written()))
                .toList();
    }
}
