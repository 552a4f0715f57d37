package fr.plume.check.rules;

import fr.plume.article.Block;
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

/** A capital that French does not write: months, days, languages, nationalities as adjectives, functions. */
public final class CapitalInExcess implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("capital-in-excess", Family.FRENCH, Basis.FRENCH, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        List<Violation> found = new ArrayList<>();
        for (Block block : inspection.article().texts()) {
            Quoted quoted = Quoted.in(block);
            ForeignParts foreign = new ForeignParts(block);
            List<ExcessCapital> capitals = new ArrayList<>(ExcessCapital.in(block));
            capitals.addAll(AfterColon.in(block));
            capitals.sort(Comparator.comparingInt(ExcessCapital::start));
            for (ExcessCapital capital : capitals) {
                if (!quoted.at(capital.start()) && !foreign.at(capital.start())) {
                    String written = block.prose().text().substring(capital.start(), capital.end());
                    found.add(violation(
                            block.prose().span(capital.start(), capital.end()),
                            written,
                            written.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + written.substring(1)));
                }
            }
        }
        return found;
    }
}
