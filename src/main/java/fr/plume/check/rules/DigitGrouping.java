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
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** Five digits or more in one piece, where a number of things is meant. */
public final class DigitGrouping implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("digit-grouping", Family.FRENCH, Basis.FRENCH, Severity.SUGGESTION)
            .fixedBy(Fix.Kind.SAFE);

    /** Four digits may stand unspaced; so does a year. */
    private static final int LEAST = 5;

    /** More are an identifier. */
    private static final int MOST = 12;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Violation> found = new ArrayList<>();
        for (Block block : article.texts()) {
            if (!NumberText.mayBeIn(block.prose().repertoire())) {
                continue;
            }
            String text = block.prose().text();
            Addresses addresses = Addresses.in(block.prose());
            Editable editable = new Editable(article, block);
            for (int i = 0; i < text.length(); i++) {
                int end = NumberText.digits(text, i);
                int length = end - i;
                if (length < LEAST) {
                    i = Math.max(i, end - 1);
                    continue;
                }
                NumberText number = new NumberText(text, i, end);
                if (length <= MOST
                        && text.charAt(i) != '0'
                        && !addresses.at(i)
                        && !number.tied()
                        && !number.goesOn()
                        && !number.labelled()
                        && (number.measures() || number.counts())) {
                    String grouped = grouped(text.substring(i, end));
                    // A round number before a noun in the plural counts it; any other may be a name.
                    boolean certain = number.measures() || text.startsWith("00", end - 2);
                    List<Edit> edits = certain
                            ? editable.replace(i, end, grouped).map(List::of).orElse(List.of())
                            : List.of();
                    found.add(violation(block.prose().span(i, end), text.substring(i, end), grouped)
                            .with(Fix.safe(edits)));
                }
                i = Math.max(i, end - 1);
            }
        }
        return found;
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, Characters.NO_BREAK_SPACE);
        }
        return grouped.toString();
    }
}
