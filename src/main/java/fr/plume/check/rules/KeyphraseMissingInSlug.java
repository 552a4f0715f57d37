package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;
import java.util.Optional;

/** The slug does not hold the words of the keyphrase. */
public final class KeyphraseMissingInSlug implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("keyphrase-missing-in-slug", Family.SEARCH, Basis.CONVENTION, Severity.SUGGESTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Optional<Focus> focus = Focus.of(inspection);
        return SearchMetadata.slug(inspection.article()).stream()
                .filter(s -> !s.text().isEmpty())
                .filter(s -> focus.isPresent() && !focus.get().phrase().isIn(words(s.text())))
                .map(s -> violation(s.span(), focus.get().written()))
                .toList();
    }

    private static String words(String slug) {
        return slug.replace('-', ' ').replace('_', ' ').replace('/', ' ');
    }
}
