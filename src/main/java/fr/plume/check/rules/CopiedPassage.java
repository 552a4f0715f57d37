package fr.plume.check.rules;

import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.facts.Originality;
import fr.plume.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words of the source taken over as they are, outside headings and quotations. */
public final class CopiedPassage implements Rule {

    /** Two independent texts on one story measured 0.009 (share of runs of five words); so this is already much. */
    public static final Option SHARE = new Option("share", 0.15, "share");

    public static final Option SHARE_ERROR = new Option("share_error", 0.3, "share");

    /** Words in a row; a run of that length is never chance. */
    public static final Option RUN = new Option("run", 15, "words");

    public static final Option RUN_ERROR = new Option("run_error", 25, "words");

    private static final RuleInfo INFO = RuleInfo.of(
            "copied-passage", Family.SOURCE, Basis.SOURCE, Severity.WARNING, SHARE, SHARE_ERROR, RUN, RUN_ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Optional<Originality> originality = inspection.factCheck().map(c -> c.originality());
        List<Violation> violations = new ArrayList<>();
        if (originality.isPresent()) {
            share(inspection, originality.get()).ifPresent(violations::add);
            for (Originality.Run run : originality.get().runs()) {
                if (run.words() >= inspection.option(this, RUN)) {
                    Violation violation = violation(run.span(), run.words(), Shown.of(run.text()));
                    boolean grave = run.words() >= inspection.option(this, RUN_ERROR);
                    violations.add(grave ? violation.as(Severity.ERROR) : violation);
                }
            }
        }
        return violations;
    }

    private Optional<Violation> share(Inspection inspection, Originality originality) {
        double share = originality.containment5();
        if (share <= inspection.option(this, SHARE)) {
            return Optional.empty();
        }
        Severity severity = share >= inspection.option(this, SHARE_ERROR) ? Severity.ERROR : Severity.WARNING;
        Span span = inspection.article().h1().map(b -> b.span()).orElse(Span.START);
        Message said = Message.of("check.copied-passage.share", share, inspection.option(this, SHARE));
        return Optional.of(new Violation(INFO.id(), severity, span, said, Fix.NONE));
    }
}
