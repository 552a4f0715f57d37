package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.facts.Entry;
import fr.plume.facts.FactType;
import fr.plume.facts.Status;
import java.util.List;

/** A link or an e-mail address that the source does not have. */
public final class InventedLink implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("invented-link", Family.SOURCE, Basis.SOURCE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        return inspection.factCheck().stream()
                .flatMap(c -> c.ledger().article().stream())
                .filter(InventedLink::isLink)
                .filter(e -> e.status() != Status.SUPPORTED)
                .map(this::violation)
                .toList();
    }

    private static boolean isLink(Entry entry) {
        return entry.fact().type() == FactType.URL || entry.fact().type() == FactType.EMAIL;
    }

    /** Another page of a site that a source in another language links to may be its translation: that is a warning. */
    private Violation violation(Entry entry) {
        Violation violation = violation(entry.fact().passage().span(), Shown.of(entry.fact()));
        return entry.status() == Status.DERIVED ? violation.as(Severity.WARNING) : violation;
    }
}
