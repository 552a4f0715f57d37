package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;
import java.util.Locale;

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
                .filter(f -> !endsInName(f.text()))
                .map(f -> violation(f.span(), f.text(), f.advice()))
                .toList();
    }

    /** « Il y a Olivier »: a name that ends like a verb. */
    private static boolean endsInName(String text) {
        int last = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u00a0')) + 1;
        return last > 0 && Character.isUpperCase(text.charAt(last)) && !text.equals(text.toUpperCase(Locale.ROOT));
    }
}
