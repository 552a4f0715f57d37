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
import fr.plume.facts.Ledger;
import fr.plume.facts.Status;
import fr.plume.message.Message;
import java.util.List;
import java.util.stream.Stream;

/** A quotation of the source reworded inside the quotation marks. */
public final class AlteredQuote implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("altered-quote", Family.SOURCE, Basis.SOURCE, Severity.ERROR);

    /** Lines named in the message. */
    private static final int NAMED = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        return inspection.factCheck().stream()
                .flatMap(c -> Stream.concat(reworded(c.ledger()), unverified(c.ledger())))
                .toList();
    }

    private Stream<Violation> reworded(Ledger ledger) {
        return ledger.article(Status.ALTERED).stream()
                .filter(e -> isReworded(e, ledger))
                .map(this::violation);
    }

    /** Words that were translated cannot be held against those that were said: once, with their number and the first. */
    private Stream<Violation> unverified(Ledger ledger) {
        List<Fact> quotes = ledger.translated()
                ? ledger.article(Status.DERIVED).stream()
                        .map(Entry::fact)
                        .filter(f -> f.type() == FactType.QUOTE)
                        .toList()
                : List.of();
        return quotes.stream().limit(1).map(f -> {
            Message said = Message.of("check.altered-quote.translated", quotes.size(), Shown.lines(quotes, NAMED));
            return new Violation(INFO.id(), Severity.SUGGESTION, f.passage().span(), said, Fix.NONE);
        });
    }

    /** A quotation whose words are the source’s, or a translation of them, was given to another speaker: that is an altered fact. */
    static boolean isReworded(Entry entry, Ledger ledger) {
        return entry.fact().type() == FactType.QUOTE
                && !ledger.translated()
                && entry.other()
                        .filter(o -> !o.value().equals(entry.fact().value()))
                        .isPresent();
    }

    private Violation violation(Entry entry) {
        Fact was = entry.other().orElseThrow();
        return violation(entry.fact().passage().span(), Shown.of(entry.fact()), Shown.of(was), Shown.line(was));
    }
}
