package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Section;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.List;

/** A section of running text that is over before it has begun. */
public final class ThinSection implements Rule {

    /** Fewer words than this hardly deserve a heading. */
    public static final Option MIN = new Option("min", 40, "words");

    private static final RuleInfo INFO =
            RuleInfo.of("thin-section", Family.STRUCTURE, Basis.CRAFT, Severity.WARNING, MIN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** A section with subsections is judged with them, since each of these is judged by itself. */
    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        int min = (int) inspection.option(this, MIN);
        List<Section> sections = Outline.sections(article);
        SmallEntries small = new SmallEntries(sections, min);
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            int words = section.words();
            if (section.heading().isEmpty() || words == 0 || words >= min || !isProse(section)) {
                continue;
            }
            Block heading = section.heading().get();
            boolean holdsOthers = i + 1 < sections.size()
                    && sections.get(i + 1).heading().get().level() > heading.level();
            if (heading.level() > 1 && !holdsOthers && !small.contains(i)) {
                found.add(violation(heading.span(), Excerpt.of(heading.prose()), words, min));
            }
        }
        return found;
    }

    /** Whether there is nothing but sentences: a list, a table, a picture, code or an embed says more than its words. */
    private static boolean isProse(Section section) {
        return section.blocks().stream().allMatch(ThinSection::isProse);
    }

    private static boolean isProse(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH ->
                block.place().listDepth() == 0
                        && block.prose().inlines().stream().noneMatch(ThinSection::isShown);
            case FOOTNOTE, THEMATIC_BREAK -> true;
            default -> false;
        };
    }

    private static boolean isShown(Inline inline) {
        return inline.kind() == Inline.Kind.IMAGE
                || inline.kind() == Inline.Kind.TEMPLATE
                || inline.kind() == Inline.Kind.AUTOLINK;
    }
}
