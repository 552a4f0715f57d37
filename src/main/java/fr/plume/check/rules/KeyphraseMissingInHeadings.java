package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;
import java.util.Optional;

/** No subheading names the keyphrase. */
public final class KeyphraseMissingInHeadings implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("keyphrase-missing-in-headings", Family.SEARCH, Basis.CONVENTION, Severity.SUGGESTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Optional<Focus> focus = Focus.of(inspection);
        List<Block> subheadings = Outline.headings(inspection.article()).stream()
                .filter(h -> h.level() > 1)
                .toList();
        return focus.isEmpty() || subheadings.isEmpty() || subheadings.stream().anyMatch(focus.get()::isIn)
                ? List.of()
                : List.of(violation(subheadings.get(0).span(), focus.get().written()));
    }
}
