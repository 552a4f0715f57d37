package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;

/** A title that leaves half of its place on a result page empty. */
public final class TitleTooShort implements Rule {

    /** Fewer characters than this tell little. */
    public static final Option MIN = new Option("min", 30, "characters");

    private static final RuleInfo INFO =
            RuleInfo.of("title-too-short", Family.SEARCH, Basis.CONVENTION, Severity.SUGGESTION, MIN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        int min = (int) inspection.option(this, MIN);
        return SearchMetadata.title(inspection.article()).stream()
                .filter(t -> !t.text().isEmpty() && length(t) < min)
                .map(t -> violation(t.span(), length(t), min))
                .toList();
    }

    private static int length(SearchMetadata.Field title) {
        return title.text().codePointCount(0, title.text().length());
    }
}
