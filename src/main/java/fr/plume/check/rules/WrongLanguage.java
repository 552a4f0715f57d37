package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;

/** The text as a whole is not French. */
public final class WrongLanguage implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("wrong-language", Family.LANGUAGE, Basis.FRENCH, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        return ForeignText.of(inspection)
                .map(language -> violation(first(inspection), language.ordinal()))
                .map(List::of)
                .orElse(List.of());
    }

    private static Span first(Inspection inspection) {
        return inspection.article().blocks().stream()
                .filter(Block::isText)
                .map(Block::span)
                .findFirst()
                .orElse(Span.START);
    }
}
