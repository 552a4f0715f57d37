package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Brief;
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
import java.util.List;

/** A link of the brief that the article lacks, or that stands on other words than the brief's. */
public final class MissingRequestedLink implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("missing-requested-link", Family.STRUCTURE, Basis.BRIEF, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        List<Brief.RequestedLink> wanted = inspection.brief().content().links();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Article article = inspection.article();
        List<Links.Placed> links = Links.of(article);
        List<Violation> found = new ArrayList<>();
        for (Brief.RequestedLink link : wanted) {
            String address = Links.normal(link.url());
            List<Links.Placed> there = links.stream()
                    .filter(l -> Links.normal(l.inline().target()).equals(address))
                    .toList();
            if (there.isEmpty()) {
                found.add(violation(Outline.head(article), link.url()));
            } else if (!link.anchor().isBlank() && there.stream().noneMatch(l -> isOn(l, link.anchor()))) {
                Links.Placed first = there.get(0);
                Message message =
                        Message.of("check.missing-requested-link.anchor", first.anchor(), link.url(), link.anchor());
                found.add(new Violation(
                        INFO.id(), Severity.WARNING, first.inline().span(), message, Fix.NONE));
            }
        }
        return found;
    }

    private static boolean isOn(Links.Placed link, String anchor) {
        return Folding.key(link.anchor()).equals(Folding.key(anchor));
    }
}
