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
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 2ème, 1ère, 3ième for 2e, 1re, 3e. */
public final class OrdinalForm implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("ordinal-form", Family.FRENCH, Basis.FRENCH, Severity.SUGGESTION)
            .fixedBy(Fix.Kind.SAFE);

    private static final Map<String, String> ANY = Map.ofEntries(
            Map.entry("ème", "e"),
            Map.entry("éme", "e"),
            Map.entry("eme", "e"),
            Map.entry("ième", "e"),
            Map.entry("iéme", "e"),
            Map.entry("ieme", "e"),
            Map.entry("èmes", "es"),
            Map.entry("émes", "es"),
            Map.entry("emes", "es"),
            Map.entry("ièmes", "es"),
            Map.entry("iemes", "es"),
            Map.entry("ᵉᵐᵉ", "e"),
            Map.entry("è", "e"));

    private static final Map<String, String> FIRST = Map.ofEntries(
            Map.entry("ère", "re"),
            Map.entry("ere", "re"),
            Map.entry("ére", "re"),
            Map.entry("ières", "res"),
            Map.entry("ière", "re"),
            Map.entry("iere", "re"),
            Map.entry("ères", "res"),
            Map.entry("eres", "res"),
            Map.entry("ier", "er"),
            Map.entry("iers", "ers"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Violation> found = new ArrayList<>();
        for (Block block : article.texts()) {
            Editable editable = new Editable(article, block);
            for (Word word : block.prose().words()) {
                int suffix = suffix(word.text());
                if (suffix == 0 || suffix == word.text().length()) {
                    continue;
                }
                String number = word.text().substring(0, suffix);
                String ending = word.text().substring(suffix);
                String right = number.equals("1") || number.equals("I") ? FIRST.get(ending) : ANY.get(ending);
                if (right != null) {
                    List<Edit> edits = editable.replace(word.start() + suffix, word.end(), right)
                            .map(List::of)
                            .orElse(List.of());
                    found.add(violation(block.prose().span(word.start(), word.end()), word.text(), number + right)
                            .with(Fix.safe(edits)));
                }
            }
        }
        return found;
    }

    /** Where the letters behind a figure, Arabic or Roman, begin; 0 when the word is no such thing. */
    private static int suffix(String word) {
        int digits = NumberText.digits(word, 0);
        if (digits > 0) {
            return digits;
        }
        int i = 0;
        while (i < word.length() && "IVXLC".indexOf(word.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
