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
import fr.plume.facts.FactType;
import fr.plume.facts.Status;
import fr.plume.message.Message;
import java.util.List;

/** A fact of the source with another figure, unit, date, speaker or anchor, or a sentence turned to its contrary. */
public final class AlteredFact implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("altered-fact", Family.SOURCE, Basis.SOURCE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        return inspection.factCheck().stream()
                .flatMap(c -> c.ledger().article(Status.ALTERED).stream()
                        .filter(e -> !AlteredQuote.isReworded(e, c.ledger())))
                .filter(e -> e.fact().type() != FactType.URL && e.fact().type() != FactType.EMAIL)
                .map(e -> violation(e, inspection))
                .toList();
    }

    private Violation violation(Entry entry, Inspection inspection) {
        Fact fact = entry.fact();
        Fact was = entry.other().orElseThrow();
        Message said = switch (fact.type()) {
            case QUOTE ->
                Message.of(
                        "check.altered-fact.speaker",
                        Shown.of(fact),
                        Shown.of(asWritten(was.anchor().of(), inspection)),
                        Shown.line(was));
            case STATEMENT -> Message.of("check.altered-fact.statement", Shown.of(was), Shown.line(was));
            default -> Message.of(key(fact, was), Shown.of(fact), Shown.of(was), Shown.line(was));
        };
        return new Violation(INFO.id(), INFO.severity(), fact.passage().span(), said, Fix.NONE);
    }

    /** A name as the source writes it; names are compared in lower case without accents. */
    private static String asWritten(String name, Inspection inspection) {
        return inspection.factCheck().stream()
                .flatMap(c -> c.ledger().source().stream())
                .map(Entry::fact)
                .filter(f -> f.type() == FactType.NAME && f.value().canonical().equals(name))
                .map(Fact::surface)
                .findFirst()
                .orElse(name);
    }

    private static String key(Fact fact, Fact was) {
        boolean bound = fact.value().equals(was.value())
                && fact.anchor().bound() != was.anchor().bound();
        return bound ? "check.altered-fact.bound" : "check.altered-fact";
    }
}
