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

/** A quotation that the source does not have. */
public final class InventedQuote implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("invented-quote", Family.SOURCE, Basis.SOURCE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        return inspection.factCheck().stream()
                .flatMap(c -> c.ledger().article(Status.INVENTED).stream())
                .map(Entry::fact)
                .filter(f -> f.type() == FactType.QUOTE)
                .map(f -> violation(f.passage().span(), Shown.of(f)))
                .toList();
    }
}
