package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.facts.Entry;
import fr.plume.facts.Fact;
import fr.plume.facts.FactType;
import fr.plume.facts.Status;
import java.util.List;

/** A name that the source does not mention; a person’s is an error. */
public final class InventedName implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("invented-name", Family.SOURCE, Basis.SOURCE, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        return inspection.factCheck().stream()
                .flatMap(c -> c.ledger().article(Status.INVENTED).stream())
                .map(Entry::fact)
                .filter(f -> f.type() == FactType.NAME || f.type() == FactType.PRODUCT)
                .map(this::violation)
                .toList();
    }

    private Violation violation(Fact fact) {
        Violation violation = violation(fact.passage().span(), Shown.of(fact));
        return fact.isPerson() ? violation.as(Severity.ERROR) : violation;
    }
}
