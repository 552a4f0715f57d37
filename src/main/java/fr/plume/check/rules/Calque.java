package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Word;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An English turn in French words: adresser un problème, faire sens. */
public final class Calque implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("calque", Family.FRENCH, Basis.FRENCH, Severity.SUGGESTION);

    /** « Ne » stands no further before its verb, in characters. */
    private static final int NEAR = 40;

    private static final Set<String> NEGATIONS = Set.of("pas", "plus", "jamais", "rien", "point", "guère", "personne");

    private static final PhraseBook PHRASES = PhraseBook.read("calques.txt");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        return PhraseSearch.in(inspection.article(), PHRASES).stream()
                .filter(f -> !isRestriction(f))
                .map(f -> violation(f.span(), f.text(), f.advice()))
                .toList();
    }

    /** « Il n’a réalisé que deux films »: « ne… que » says « only », and nothing of English. */
    private static boolean isRestriction(PhraseSearch.Found found) {
        String end = found.text().toLowerCase(Locale.ROOT);
        if (!end.endsWith("que") && !end.endsWith("qu'") && !end.endsWith("qu’")) {
            return false;
        }
        List<Word> before = found.block().prose().words(Math.max(0, found.start() - NEAR), found.start());
        for (int i = before.size() - 1; i >= 0; i--) {
            String word = before.get(i).lower();
            if (NEGATIONS.contains(word)) {
                return false;
            }
            if (word.equals("ne") || word.startsWith("n'")) {
                return true;
            }
        }
        return false;
    }
}
