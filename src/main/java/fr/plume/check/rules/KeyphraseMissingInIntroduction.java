package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first paragraphs do not name the keyphrase. */
public final class KeyphraseMissingInIntroduction implements Rule {

    /** Words by which a reader wants to know that the page is the right one. */
    private static final int WORDS = 100;

    private static final RuleInfo INFO =
            RuleInfo.of("keyphrase-missing-in-introduction", Family.SEARCH, Basis.CONVENTION, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Optional<Focus> focus = Focus.of(inspection);
        List<Block> introduction = introduction(inspection.article());
        return focus.isEmpty()
                        || introduction.isEmpty()
                        || introduction.stream().anyMatch(focus.get()::isIn)
                ? List.of()
                : List.of(violation(introduction.get(0).span(), focus.get().written()));
    }

    /** What stands before the first subheading, at most the paragraphs of the first words; else the first paragraph. */
    private static List<Block> introduction(Article article) {
        List<Block> introduction = new ArrayList<>();
        int words = 0;
        for (Block block : article.blocks()) {
            boolean subheading = Outline.structures(block) && block.level() > 1;
            if (!introduction.isEmpty() && (subheading || words >= WORDS)) {
                break;
            }
            if (block.kind() == Block.Kind.PARAGRAPH && !block.prose().words().isEmpty()) {
                introduction.add(block);
                words += block.prose().words().size();
            }
        }
        return introduction;
    }
}
