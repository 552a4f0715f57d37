package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A word that the brief forbids, in the text or in what search engines show of it. */
public final class ForbiddenTerm implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("forbidden-term", Family.STRUCTURE, Basis.BRIEF, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        List<String> forbidden = inspection.brief().content().forbidden();
        if (forbidden.isEmpty()) {
            return List.of();
        }
        Article article = inspection.article();
        List<TermFinder.Cut> texts = article.blocks().stream()
                .filter(Block::isText)
                .map(b -> new TermFinder.Cut(b.prose()))
                .toList();
        Set<String> vocabulary = TermFinder.vocabulary(texts);
        List<Violation> found = new ArrayList<>();
        for (String term : forbidden) {
            TermFinder finder = new TermFinder(term, false);
            metadata(article).filter(f -> finder.isIn(f.text())).forEach(f -> found.add(violation(f.span(), term)));
            for (TermFinder.Cut text : finder.mayBeIn(vocabulary) ? texts : List.<TermFinder.Cut>of()) {
                for (Span span : finder.in(text)) {
                    found.add(violation(span, term));
                }
            }
        }
        found.sort(Comparator.comparingInt(v -> v.span().start()));
        return found;
    }

    private static Stream<SearchMetadata.Field> metadata(Article article) {
        Stream<SearchMetadata.Field> title = SearchMetadata.title(article).stream()
                .filter(f -> f.span().start() < article.frontMatter().span().end());
        return Stream.concat(title, SearchMetadata.description(article).stream());
    }
}
