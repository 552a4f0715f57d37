package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A place that somebody should have filled: « [votre ville] », « {{nom}} », lorem ipsum. */
public final class Placeholder implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("placeholder", Family.HYGIENE, Basis.HYGIENE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        List<Violation> found = new ArrayList<>();
        String body = inspection.article().file().text();
        String source = inspection.source().map(s -> s.body().file().text()).orElse("");
        for (Block block : inspection.article().texts()) {
            for (Span hole : Hole.in(block)) {
                String text = body.substring(hole.start(), hole.end());
                if (!source.contains(text)) {
                    found.add(violation(hole, Excerpt.of(text)));
                }
            }
        }
        found.sort(Comparator.comparingInt(v -> v.span().start()));
        return found;
    }
}
