package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Measuring;
import fr.plume.check.Metrics;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;

/** Too few sentences tied to their neighbours by a connector. */
public final class FewTransitions implements Rule {

    /** A smaller share leaves the links to the reader. */
    public static final Option MIN = new Option("min", 0.2, "share");

    private static final RuleInfo INFO =
            RuleInfo.of("few-transitions", Family.READING, Basis.CONVENTION, Severity.SUGGESTION, MIN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Metrics.Reading reading = Measuring.reading(inspection.article());
        int all = reading.sentences();
        double share = reading.transitionShare().orElse(0);
        long tied = Math.round(share * all);
        double min = inspection.option(this, MIN);
        return all >= RunningSentence.ENOUGH && tied < min * all
                ? List.of(violation(Outline.head(inspection.article()), share, min))
                : List.of();
    }
}
