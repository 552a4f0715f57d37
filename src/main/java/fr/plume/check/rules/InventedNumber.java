package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.facts.Entry;
import fr.plume.facts.Fact;
import fr.plume.facts.Status;
import fr.plume.message.Message;
import java.util.List;
import java.util.stream.Stream;

/** A sum, share, date, count or measure that the source does not give. */
public final class InventedNumber implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("invented-number", Family.SOURCE, Basis.SOURCE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        return inspection.factCheck().stream()
                .flatMap(c -> c.ledger().article().stream())
                .filter(e -> e.fact().type().isFigure())
                .flatMap(this::violations)
                .toList();
    }

    private Stream<Violation> violations(Entry entry) {
        Fact fact = entry.fact();
        if (entry.status() == Status.INVENTED) {
            return Stream.of(violation(fact.passage().span(), Shown.of(fact)));
        }
        if (entry.status() == Status.DERIVED && entry.other().isPresent()) {
            Fact from = entry.other().get();
            Message said =
                    Message.of("check.invented-number.derived", Shown.of(fact), Shown.of(from), Shown.line(from));
            return Stream.of(
                    new Violation(INFO.id(), Severity.SUGGESTION, fact.passage().span(), said, Fix.NONE));
        }
        return Stream.empty();
    }
}
