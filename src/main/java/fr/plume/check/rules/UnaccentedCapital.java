package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.check.Basis;
import fr.plume.check.Edit;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.List;

/** A capital without its accent: Etat, Ecole, « A Paris ». */
public final class UnaccentedCapital implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "unaccented-capital", Family.FRENCH, Basis.FRENCH, Severity.SUGGESTION)
            .fixedBy(Fix.Kind.SAFE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Violation> found = new ArrayList<>();
        for (Block block : article.texts()) {
            ForeignParts foreign = new ForeignParts(block);
            Editable editable = new Editable(article, block);
            for (BareCapital capital : BareCapital.in(block)) {
                if (foreign.at(capital.start())) {
                    continue;
                }
                String written = block.prose().text().substring(capital.start(), capital.end());
                List<Edit> edits = editable.replace(capital.start(), capital.end(), capital.accented())
                        .map(List::of)
                        .orElse(List.of());
                found.add(violation(block.prose().span(capital.start(), capital.end()), written, capital.accented())
                        .with(Fix.safe(edits)));
            }
        }
        return found;
    }
}
