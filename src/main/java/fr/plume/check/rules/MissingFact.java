package fr.plume.check.rules;

import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.facts.Fact;
import fr.plume.facts.FactType;
import fr.plume.facts.Ledger;
import java.util.List;
import java.util.stream.Collectors;

/** Figures, dates, quotations or names of the source that the article drops. */
public final class MissingFact implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("missing-fact", Family.SOURCE, Basis.SOURCE, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Facts named in the message; the table of facts has them all. */
    private static final int NAMED = 5;

    @Override
    public List<Violation> check(Inspection inspection) {
        List<Fact> missing = inspection.factCheck().stream()
                .flatMap(c -> c.ledger().missing().stream().filter(f -> counts(f, c.ledger())))
                .toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        String named = missing.stream()
                .limit(NAMED)
                .map(Shown::of)
                .collect(Collectors.joining(" ; ", "", missing.size() > NAMED ? " ; …" : ""));
        Span span = inspection.article().h1().map(b -> b.span()).orElse(Span.START);
        return List.of(violation(span, missing.size(), named, Shown.lines(missing, NAMED)));
    }

    /** Links have rules of their own; in a translation most names change; one word between marks is nothing to go back for. */
    private static boolean counts(Fact fact, Ledger ledger) {
        boolean link = fact.type() == FactType.URL || fact.type() == FactType.EMAIL;
        boolean translatable = ledger.translated() && fact.type() == FactType.NAME && !fact.isPerson();
        boolean word =
                fact.type() == FactType.QUOTE && !fact.value().canonical().contains(" ");
        return !link && !translatable && !word;
    }
}
