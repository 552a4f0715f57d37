package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;

/** A word for another that sounds like it: d'avantage, quand à, voir même. */
public final class Confusion implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("confusion", Family.FRENCH, Basis.FRENCH, Severity.WARNING);

    private static final PhraseBook PHRASES = PhraseBook.read("confusions.txt");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        return PhraseSearch.in(inspection.article(), PHRASES).stream()
                .map(f -> violation(f.span(), f.text(), f.advice()))
                .toList();
    }
}
