package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Brief.Variant;
import fr.plume.check.Basis;
import fr.plume.check.Edit;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** A quotation between straight or English marks. */
public final class StraightQuotes implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "straight-quotes", Family.FRENCH, Basis.FRENCH, Severity.SUGGESTION)
            .fixedBy(Fix.Kind.SAFE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        String space = inspection.brief().variant() == Variant.FR_CH ? "" : String.valueOf(Characters.NO_BREAK_SPACE);
        List<Violation> found = new ArrayList<>();
        for (Block block : article.texts()) {
            if (!block.prose().repertoire().mayHoldAny(QuotePairs.OPENING)) {
                continue;
            }
            ForeignParts foreign = new ForeignParts(block);
            Editable editable = new Editable(article, block);
            Addresses addresses = Addresses.in(block.prose());
            for (QuotePairs.Pair pair : QuotePairs.of(block.prose().text())) {
                if (!foreign.at(pair.open())
                        && !addresses.at(pair.open())
                        && !isValue(block.prose().text(), pair)) {
                    found.add(violation(
                                    block.prose().span(pair.open(), pair.close() + 1),
                                    Excerpt.of(block.prose().text().substring(pair.open(), pair.close() + 1)))
                            .with(Fix.safe(edits(editable, block, pair, space))));
                }
            }
        }
        return found;
    }

    /** {@code "0"}, {@code "--"}, {@code "192.168.1.1"}, {@code "a: b;"}: something of a program, which nobody said. */
    private static boolean isValue(String text, QuotePairs.Pair pair) {
        String inside = text.substring(pair.open() + 1, pair.close());
        if (inside.chars().noneMatch(Character::isLetter)) {
            return text.charAt(pair.open()) == '"'
                    && inside.codePoints()
                            .noneMatch(c -> c > 0x7f && Character.getType(c) != Character.SPACE_SEPARATOR);
        }
        boolean code = inside.chars().anyMatch(c -> "{}=<\\`".indexOf(c) >= 0) || inside.endsWith(";");
        return code || inside.chars().noneMatch(Characters::isSpace) && isCoded(inside);
    }

    /** Whether one word is the name of a site, an address or a path: « oui/non » and « étudiant.e.s » are French. */
    private static boolean isCoded(String word) {
        int parts = 1;
        int shortest = Integer.MAX_VALUE;
        int start = 0;
        for (int i = 0; i < word.length(); i++) {
            if ("._:@/".indexOf(word.charAt(i)) >= 0) {
                shortest = Math.min(shortest, i - start);
                start = i + 1;
                parts++;
            }
        }
        shortest = Math.min(shortest, word.length() - start);
        return word.indexOf('_') > 0 && shortest > 0
                || parts > 2 && shortest > 1
                || parts > 2 && word.indexOf(':') > 0
                || !BareHosts.in(word).isEmpty();
    }

    private static List<Edit> edits(Editable editable, Block block, QuotePairs.Pair pair, String space) {
        String text = block.prose().text();
        int inner = pair.open() + 1;
        while (inner < pair.close() && Characters.isSpace(text.charAt(inner))) {
            inner++;
        }
        int end = pair.close();
        while (end > inner && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return Editable.all(List.of(
                editable.replace(pair.open(), inner, "«" + space),
                editable.replace(end, pair.close() + 1, space + "»")));
    }
}
