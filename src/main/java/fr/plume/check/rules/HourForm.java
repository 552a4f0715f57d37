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
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;

/** 20h30 for 20 h 30. */
public final class HourForm implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("hour-form", Family.FRENCH, Basis.FRENCH, Severity.SUGGESTION)
            .fixedBy(Fix.Kind.SAFE)
            .offByDefault();

    private static final int HOURS = 24;
    private static final int MINUTES = 59;

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
                String right = spaced(word.text());
                if (!right.isEmpty()) {
                    List<Edit> edits = editable.replace(word.start(), word.end(), right)
                            .map(List::of)
                            .orElse(List.of());
                    found.add(violation(block.prose().span(word.start(), word.end()), word.text(), right)
                            .with(Fix.safe(edits)));
                }
            }
        }
        return found;
    }

    /** The hour with its spaces; empty when the word is none. */
    private static String spaced(String word) {
        int h = word.indexOf('h');
        h = h < 0 ? word.indexOf('H') : h;
        if (h < 1 || h > 2 || word.length() > h + 3) {
            return "";
        }
        String hours = word.substring(0, h);
        String minutes = word.substring(h + 1);
        boolean figures = (hours + minutes).chars().allMatch(c -> c >= '0' && c <= '9');
        if (!figures
                || Integer.parseInt(hours) > HOURS
                || minutes.length() == 1
                || !minutes.isEmpty() && Integer.parseInt(minutes) > MINUTES) {
            return "";
        }
        String space = String.valueOf(Characters.NO_BREAK_SPACE);
        return hours + space + "h" + (minutes.isEmpty() ? "" : space + minutes);
    }
}
