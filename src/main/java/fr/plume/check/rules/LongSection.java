package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Section;
import fr.plume.article.Span;
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

/** Too many words between two headings. */
public final class LongSection implements Rule {

    /** More words than this without a heading are too many; a convention of SEO tools. */
    public static final Option MAX = new Option("max", 300, "words");

    /** A section whose words stand in lists but for a third is scanned by its points. */
    private static final double LISTED = 1.5;

    private static final RuleInfo INFO =
            RuleInfo.of("long-section", Family.STRUCTURE, Basis.CONVENTION, Severity.WARNING, MAX);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** An article without any subheading is the business of {@link MissingSubheadings}. */
    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        if (Outline.isBare(article)) {
            return List.of();
        }
        int max = (int) inspection.option(this, MAX);
        List<Violation> found = new ArrayList<>();
        for (Section section : Outline.sections(article)) {
            int words = words(section);
            if (words > max && words > LISTED * listed(section)) {
                Span place = section.heading()
                        .orElseGet(() -> section.blocks().get(0))
                        .span();
                found.add(violation(place, words, max));
            }
        }
        return found;
    }

    private static int listed(Section section) {
        return section.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH && b.place().listDepth() > 0)
                .mapToInt(b -> b.prose().words().size())
                .sum();
    }

    /** Tables and footnotes are scanned, not read through. */
    private static int words(Section section) {
        return section.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                .mapToInt(b -> b.prose().words().size())
                .sum();
    }
}
