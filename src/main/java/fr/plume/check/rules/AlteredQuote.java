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

/** A quotation of the source reworded inside the quotation marks. */
public final class AlteredQuote implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("altered-quote", Family.SOURCE, Basis.SOURCE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        return inspection.factCheck().stream()
                .flatMap(c -> c.ledger().article(Status.ALTERED).stream())
                .filter(AlteredQuote::isReworded)
                .map(this::violation)
                .toList();
    }

    /** A quotation whose words are the source’s was given to another speaker: that is an altered fact. */
    static boolean isReworded(Entry entry) {
        return entry.fact().type() == FactType.QUOTE
                && entry.other()
                        .filter(o -> !o.value().equals(entry.fact().value()))
                        .isPresent();
    }

    private Violation violation(Entry entry) {
        Fact was = entry.other().orElseThrow();
        return violation(entry.fact().passage().span(), Shown.of(entry.fact()), Shown.of(was), Shown.line(was));
    }
}
