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
import java.util.Optional;

/** The keyphrase hardly named in the text. */
public final class KeyphraseTooRare implements Rule {

    /** Fewer occurrences than this hardly name it. */
    public static final Option MIN = new Option("min", 2, "count");

    /** Shorter articles are not judged. */
    public static final Option WORDS = new Option("min_words", 300, "words");

    private static final RuleInfo INFO =
            RuleInfo.of("keyphrase-too-rare", Family.SEARCH, Basis.CONVENTION, Severity.SUGGESTION, MIN, WORDS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Optional<Focus> focus = Focus.of(inspection);
        int words = inspection.article().words();
        if (focus.isEmpty() || words <= inspection.option(this, WORDS)) {
            return List.of();
        }
        int count = focus.get().places(inspection.article()).size();
        int min = (int) inspection.option(this, MIN);
        return count < min
                ? List.of(violation(
                        Outline.head(inspection.article()), focus.get().written(), count, words, min))
                : List.of();
    }
}
