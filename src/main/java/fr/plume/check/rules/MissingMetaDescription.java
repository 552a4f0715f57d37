package fr.plume.check.rules;

import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;
import java.util.Optional;

/** No meta description in the front matter or the head of the page. */
public final class MissingMetaDescription implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("missing-meta-description", Family.SEARCH, Basis.GOOGLE, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Optional<SearchMetadata.Field> description = SearchMetadata.description(inspection.article());
        if (description.filter(d -> !d.text().isEmpty()).isPresent()) {
            return List.of();
        }
        Span place = description.map(SearchMetadata.Field::span).orElse(Span.START);
        if (inspection.mode() == Mode.REWRITE) {
            return List.of(violation(place).as(Severity.ERROR));
        }
        // Some themes print the excerpt where a description lacks: no certain fault.
        boolean excerpt = SearchMetadata.excerpt(inspection.article())
                .filter(e -> !e.text().isEmpty())
                .isPresent();
        return List.of(violation(place).as(excerpt ? Severity.SUGGESTION : Severity.WARNING));
    }
}
