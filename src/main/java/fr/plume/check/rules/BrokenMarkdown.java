package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.FrontMatter;
import fr.plume.article.Span;
import fr.plume.article.UnquotedValues;
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
import java.util.Comparator;
import java.util.List;

/** Marks that the reader will see, or that hide text: broken emphasis, tables, links, fences, headings, front matter. */
public final class BrokenMarkdown implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("broken-markdown", Family.STRUCTURE, Basis.CRAFT, Severity.WARNING)
            .fixedBy(Fix.Kind.SAFE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Flaw> flaws = new ArrayList<>();
        article.frontMatter().problem().ifPresent(p -> flaws.add(frontMatter(article, p)));
        flaws.addAll(BrokenEmphasis.in(article));
        flaws.addAll(BrokenLinks.in(article));
        flaws.addAll(BrokenTables.in(article));
        flaws.addAll(BrokenFences.in(article));
        flaws.addAll(GluedHeadings.in(article));
        return flaws.stream()
                .sorted(Comparator.comparingInt(f -> f.span().start()))
                .map(f -> new Violation(INFO.id(), INFO.severity(), f.span(), f.message(), f.fix()))
                .toList();
    }

    private static Flaw frontMatter(Article article, FrontMatter.Problem problem) {
        Span place = UnclosedQuote.in(article.file(), article.frontMatter().span(), problem.span())
                .orElse(problem.span());
        Flaw flaw = Flaw.of("front-matter", place, Excerpt.of(problem.description()));
        List<Edit> edits = UnquotedValues.in(article).stream()
                .map(v -> new Edit(v.span(), v.quoted()))
                .toList();
        return edits.isEmpty() ? flaw : new Flaw(flaw.span(), flaw.message(), Fix.safe(edits));
    }
}
