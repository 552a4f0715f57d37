package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;

/** An English turn in French words: adresser un problème, faire sens. */
public final class Calque implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("calque", Family.FRENCH, Basis.FRENCH, Severity.SUGGESTION);

    private static final PhraseBook PHRASES = PhraseBook.read("calques.txt");

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
