package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Keyphrase;
import fr.plume.text.Word;
import fr.plume.text.Words;
import java.util.List;
import java.util.Optional;

/** A link whose whole anchor is the keyphrase: it tells a search engine that the page it leads to is the one. */
public final class CompetingLink implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("competing-link", Family.SEARCH, Basis.CONVENTION, Severity.SUGGESTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Optional<Focus> focus = Focus.of(inspection);
        return focus.isEmpty()
                ? List.of()
                : Links.of(inspection.article()).stream()
                        .filter(l -> isWhole(focus.get().phrase(), Words.of(l.anchor())))
                        .map(l -> violation(l.inline().span(), l.anchor()))
                        .toList();
    }

    /** Whether the phrase fills the anchor; an article before it changes nothing. */
    private static boolean isWhole(Keyphrase phrase, List<Word> anchor) {
        List<Keyphrase.Occurrence> found = phrase.find(anchor);
        return found.size() == 1
                && found.get(0).end() == anchor.size()
                && (found.get(0).first() == 0
                        || found.get(0).first() == 1 && anchor.get(0).lower().length() <= 3);
    }
}
