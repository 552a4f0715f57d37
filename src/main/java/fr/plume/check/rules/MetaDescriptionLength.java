package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.message.Message;
import java.util.List;

/** A meta description that is cut on a result page, or too short to tell anything there. */
public final class MetaDescriptionLength implements Rule {

    /** Fewer characters than this leave half the place empty. */
    public static final Option MIN = new Option("min", 70, "characters");

    /** More characters than this are cut on the desktop. */
    public static final Option MAX = new Option("max", 156, "characters");

    private static final RuleInfo INFO =
            RuleInfo.of("meta-description-length", Family.SEARCH, Basis.DISPLAY, Severity.WARNING, MIN, MAX);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        int min = (int) inspection.option(this, MIN);
        int max = (int) inspection.option(this, MAX);
        return SearchMetadata.description(inspection.article())
                .filter(d -> !d.text().isEmpty())
                .stream()
                .flatMap(d -> {
                    int length = d.text().codePointCount(0, d.text().length());
                    Violation violation = violation(d.span(), length, max);
                    Message tooShort = Message.of("check.meta-description-length.short", length, min, max);
                    return length > max
                            ? List.of(violation).stream()
                            : length < min
                                    ? List.of(new Violation(
                                                    INFO.id(), INFO.severity(), d.span(), tooShort, violation.fix()))
                                            .stream()
                                    : List.<Violation>of().stream();
                })
                .toList();
    }
}
