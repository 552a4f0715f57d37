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
import java.util.ArrayList;
import java.util.List;

/** A heading more than one level below the one before it. */
public final class SkippedHeadingLevel implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "skipped-heading-level", Family.STRUCTURE, Basis.CONVENTION, Severity.WARNING)
            .fixedBy(Fix.Kind.UNSAFE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** An article without an H1 in its body is taken to have its title as H1 from its theme. */
    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Block> headings = Outline.headings(article);
        int[] mended = mended(headings);
        List<Violation> found = new ArrayList<>();
        int i = 0;
        int before = 1;
        while (i < headings.size()) {
            Block heading = headings.get(i);
            int previous = before;
            before = heading.level();
            int first = i++;
            if (heading.level() <= previous + 1) {
                continue;
            }
            // Siblings and children of the heading move with it, up to the next heading that is reported itself.
            List<Edit> edits = new ArrayList<>(HeadingLevel.edits(article.file(), heading, mended[first]));
            while (i < headings.size() && headings.get(i).level() <= before + 1) {
                edits.addAll(HeadingLevel.edits(article.file(), headings.get(i), mended[i]));
                before = headings.get(i++).level();
            }
            found.add(violation(heading.span(), previous, heading.level(), previous + 1)
                    .with(Fix.unsafe(edits)));
        }
        return found;
    }

    /** The level each heading has once every gap is closed: one below its nearest ancestor. */
    private static int[] mended(List<Block> headings) {
        int[] mended = new int[headings.size()];
        int[] levels = new int[8];
        int[] targets = new int[8];
        int depth = 0;
        levels[0] = 1;
        targets[0] = 1;
        for (int i = 0; i < mended.length; i++) {
            int level = headings.get(i).level();
            while (depth > 0 && levels[depth] >= level) {
                depth--;
            }
            if (level > 1) {
                depth++;
                levels[depth] = level;
                targets[depth] = targets[depth - 1] + 1;
            }
            mended[i] = targets[depth];
        }
        return mended;
    }
}
