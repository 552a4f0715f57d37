package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;

/** A paragraph that is too long to be read on a screen. */
public final class LongParagraph implements Rule {

    /** More words than this are too many; Yoast and most style guides for the web agree on 150. */
    public static final Option MAX = new Option("max", 150, "words");

    private static final RuleInfo INFO =
            RuleInfo.of("long-paragraph", Family.READING, Basis.CRAFT, Severity.WARNING, MAX);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        double max = inspection.option(this, MAX);
        return inspection.article().blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                .filter(b -> b.prose().words().size() > max)
                .map(b -> violation(b.span(), b.prose().words().size(), (int) max))
                .toList();
    }
}
