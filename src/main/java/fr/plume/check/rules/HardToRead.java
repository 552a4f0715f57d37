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

/** A text whose sentences and words are so long together that reading it is work. */
public final class HardToRead implements Rule {

    /** Under this, a text is for specialists, by the scale of Kandel and Moles. */
    public static final Option MIN = new Option("min", 40, "count");

    private static final RuleInfo INFO =
            RuleInfo.of("hard-to-read", Family.READING, Basis.CRAFT, Severity.SUGGESTION, MIN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Metrics.Reading reading = Measuring.reading(inspection.article());
        if (reading.sentences() < RunningSentence.ENOUGH) {
            return List.of();
        }
        double ease = reading.kandelMoles().orElseThrow();
        double min = inspection.option(this, MIN);
        return ease < min
                ? List.of(violation(Outline.head(inspection.article()), Math.round(ease), (int) min))
                : List.of();
    }
}
