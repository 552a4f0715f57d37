package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Brief.Variant;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Edit;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.List;

/** No space, or one at which a line breaks, where French wants a no-break space. */
public final class NonbreakingSpace implements Rule {

    /** Whether the fix writes a narrow no-break space before {@code ; ! ?}. */
    public static final Option NARROW = new Option("narrow", 0, "switch");

    private static final RuleInfo INFO = RuleInfo.of(
                    "nonbreaking-space", Family.FRENCH, Basis.FRENCH, Severity.SUGGESTION, NARROW)
            .fixedBy(Fix.Kind.SAFE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        Variant variant = inspection.brief().variant();
        boolean narrow = inspection.option(this, NARROW) > 0;
        List<Span> places = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (Block block : article.texts()) {
            for (SpaceFault fault : SpaceFault.in(article, block, variant, narrow)) {
                places.add(fault.place());
                fault.edit().ifPresent(edits::add);
            }
        }
        return places.isEmpty()
                ? List.of()
                : List.of(violation(places.get(0), places.size(), Places.lines(article, places))
                        .with(Fix.safe(edits)));
    }
}
