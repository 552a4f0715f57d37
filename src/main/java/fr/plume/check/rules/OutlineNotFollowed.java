package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Brief;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.message.Message;
import fr.plume.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A heading of the brief's outline that the article lacks, has at another level or in another order. */
public final class OutlineNotFollowed implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("outline-not-followed", Family.STRUCTURE, Basis.BRIEF, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** Case, accents, punctuation and a typed number do not matter; further headings may stand between. */
    @Override
    public List<Violation> check(Inspection inspection) {
        List<Brief.OutlineHeading> outline = inspection.brief().content().outline();
        if (outline.isEmpty()) {
            return List.of();
        }
        Article article = inspection.article();
        List<Block> headings = Outline.headings(article);
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            byKey.computeIfAbsent(key(headings.get(i).prose().text()), k -> new ArrayList<>())
                    .add(i);
        }
        List<Violation> found = new ArrayList<>();
        int after = -1;
        for (Brief.OutlineHeading wanted : outline) {
            int last = after;
            List<Integer> places = byKey.getOrDefault(key(wanted.text()), List.of());
            Optional<Integer> next = places.stream().filter(i -> i > last).findFirst();
            if (places.isEmpty()) {
                found.add(violation(Outline.head(article), wanted.text(), wanted.level()));
            } else if (next.isEmpty()) {
                Span place = headings.get(places.get(places.size() - 1)).span();
                found.add(violation("order", place, wanted));
            } else {
                after = next.get();
                Block heading = headings.get(after);
                if (heading.level() != wanted.level()) {
                    found.add(violation("level", heading.span(), wanted, heading.level()));
                }
            }
        }
        return found;
    }

    private static Violation violation(String key, Span place, Brief.OutlineHeading wanted, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(wanted.text(), wanted.level()));
        arguments.addAll(List.of(more));
        Message message = new Message("check.outline-not-followed." + key, arguments);
        return new Violation(INFO.id(), INFO.severity(), place, message, Fix.NONE);
    }

    private static String key(String heading) {
        return Folding.key(heading.substring(NumberPrefix.end(heading)));
    }
}
