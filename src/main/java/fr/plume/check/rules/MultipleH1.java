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
import fr.plume.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A second H1 in the body, and every one after it. */
public final class MultipleH1 implements Rule {

    private static final int DEEPEST = 6;

    /** One word in common with the title may be the name of a part: « Lyon » below « Lyon et Marseille ». */
    private static final int LEAST_TITLE_WORDS = 3;

    private static final RuleInfo INFO = RuleInfo.of("multiple-h1", Family.STRUCTURE, Basis.CONVENTION, Severity.ERROR)
            .fixedBy(Fix.Kind.UNSAFE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Block> blocks = article.blocks();
        List<Violation> found = new ArrayList<>();
        int firstLine = 0;
        Set<String> title = Set.of();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!Outline.structures(block) || block.level() != 1) {
                continue;
            }
            if (firstLine == 0) {
                firstLine = article.file().line(block.span().start());
                title = words(block);
                continue;
            }
            Fix fix = saysTheTitleAgain(blocks, i, title)
                    ? Fix.unsafe(List.of(Removal.of(article, block)))
                    : demotion(article, i);
            found.add(violation(block.span(), String.valueOf(firstLine)).with(fix));
        }
        return found;
    }

    /**
     * Whether the H1 at {@code index} holds no word that the title lacks, and heads nothing: a subheading follows, or the title
     * stands right above it.
     */
    private static boolean saysTheTitleAgain(List<Block> blocks, int index, Set<String> title) {
        Set<String> words = words(blocks.get(index));
        boolean above = Outline.structures(blocks.get(index - 1));
        boolean bare = above || index + 1 < blocks.size() && Outline.structures(blocks.get(index + 1));
        return bare && words.size() >= LEAST_TITLE_WORDS && title.containsAll(words);
    }

    private static Set<String> words(Block heading) {
        return heading.prose().words().stream().map(w -> Folding.key(w.text())).collect(Collectors.toSet());
    }

    /**
     * The H1 at {@code index} becomes an H2. Its subheadings follow only when the first of them would otherwise stand right
     * below it at the same level and leave it empty.
     */
    private static Fix demotion(Article article, int index) {
        List<Block> blocks = article.blocks();
        boolean shift = index + 1 < blocks.size()
                && Outline.structures(blocks.get(index + 1))
                && blocks.get(index + 1).level() == 2;
        List<Edit> edits = new ArrayList<>(HeadingLevel.edits(article.file(), blocks.get(index), 2));
        for (int i = index + 1; shift && i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!Outline.structures(block)) {
                continue;
            }
            if (block.level() == 1) {
                break;
            }
            edits.addAll(HeadingLevel.edits(article.file(), block, Math.min(DEEPEST, block.level() + 1)));
        }
        return Fix.unsafe(edits);
    }
}
