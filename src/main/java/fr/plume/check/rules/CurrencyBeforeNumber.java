package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A currency sign before its amount: $100, €20. */
public final class CurrencyBeforeNumber implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("currency-before-number", Family.FRENCH, Basis.FRENCH, Severity.SUGGESTION);

    private static final String SIGNS = "$€£¥";

    /** Nouns before which a dollar sign begins the name of a variable. */
    private static final Set<String> PROGRAM =
            Set.of("variable", "variables", "argument", "arguments", "paramètre", "paramètres", "groupe", "capture");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        List<Violation> found = new ArrayList<>();
        for (Block block : inspection.article().texts()) {
            if (!block.prose().repertoire().mayHoldAny(SIGNS)) {
                continue;
            }
            String text = block.prose().text();
            Addresses addresses = Addresses.in(block.prose());
            ForeignParts foreign = new ForeignParts(block);
            for (int i = 0; i < text.length(); i++) {
                if (SIGNS.indexOf(text.charAt(i)) < 0) {
                    continue;
                }
                int digits = i + 1;
                if (digits < text.length() && Characters.isSpace(text.charAt(digits)) && text.charAt(digits) != '\n') {
                    digits++;
                }
                int end = NumberText.digits(text, digits);
                if (end > digits
                        && !ownsAmountBefore(text, i)
                        && !isVariable(text, i, end)
                        && !addresses.at(i)
                        && !foreign.at(i)) {
                    found.add(violation(
                            block.prose().span(i, end),
                            text.substring(i, end),
                            text.substring(digits, end) + Characters.NO_BREAK_SPACE + text.charAt(i)));
                }
            }
        }
        return found;
    }

    /** « la variable $1 », « en € 20 ans après »: the sign belongs to what stands before it. */
    private static boolean isVariable(String text, int sign, int end) {
        int last = sign;
        while (last > 0 && Characters.isSpace(text.charAt(last - 1))) {
            last--;
        }
        int first = last;
        while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        String before = text.substring(first, last).toLowerCase(Locale.ROOT);
        boolean apart = Characters.isSpace(text.charAt(sign + 1));
        return apart && before.equals("en") || text.charAt(sign) == '$' && end == sign + 2 && PROGRAM.contains(before);
    }

    /** « 15 € 2 jours » : the sign belongs to the amount before it. */
    private static boolean ownsAmountBefore(String text, int sign) {
        int i = sign;
        while (i > 0 && Characters.isSpace(text.charAt(i - 1))) {
            i--;
        }
        boolean scaled = i > 0 && (text.charAt(i - 1) == 'k' || text.charAt(i - 1) == 'M' || text.charAt(i - 1) == 'd');
        return i > 0 && (Character.isDigit(text.charAt(i - 1)) || scaled);
    }
}
