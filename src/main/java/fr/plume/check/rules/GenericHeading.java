package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Folding;
import java.util.List;
import java.util.Set;

/** A heading that names a place in the text and nothing of its subject. */
public final class GenericHeading implements Rule {

    private static final Set<String> GENERIC = Set.copyOf(RuleData.lines("generic-headings.txt"));

    private static final RuleInfo INFO =
            RuleInfo.of("generic-heading", Family.STRUCTURE, Basis.CRAFT, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        return Outline.headings(inspection.article()).stream()
                .filter(h -> isGeneric(h.prose().text()))
                .map(h -> violation(h.span(), Excerpt.of(h.prose())))
                .toList();
    }

    private static boolean isGeneric(String heading) {
        String key = Folding.key(heading.substring(NumberPrefix.end(heading)));
        int space = key.lastIndexOf(' ');
        return GENERIC.contains(key)
                || space > 0 && isNumber(key.substring(space + 1)) && GENERIC.contains(key.substring(0, space));
    }

    /** A number of two digits at most, a letter, a small Roman numeral, or a level of HTML (h2). */
    private static boolean isNumber(String word) {
        boolean digits = word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        boolean roman = word.length() <= 4 && word.chars().allMatch(c -> c == 'i' || c == 'v' || c == 'x');
        boolean level = word.length() == 2 && word.charAt(0) == 'h' && Character.isDigit(word.charAt(1));
        return digits || roman || level || word.length() == 1;
    }
}
