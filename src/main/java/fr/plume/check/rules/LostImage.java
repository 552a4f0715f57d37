package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Inline;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.source.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An image of the source that the article has not, or under another address. */
public final class LostImage implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("lost-image", Family.SOURCE, Basis.SOURCE, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        String text = inspection.article().file().text();
        Set<String> targets = images(inspection.article()).map(Inline::target).collect(Collectors.toSet());
        return inspection.source().stream()
                .flatMap(s -> images(s.body())
                        .filter(i -> !targets.contains(i.target()) && !text.contains(i.target()))
                        .map(i -> violation(Span.START, Shown.of(i.target()), line(s, i))))
                .distinct()
                .toList();
    }

    private static Stream<Inline> images(Article article) {
        return article.blocks().stream()
                .flatMap(b -> b.prose().inlines().stream())
                .filter(i -> i.kind() == Inline.Kind.IMAGE && !i.target().isEmpty());
    }

    private static String line(Source source, Inline image) {
        return String.valueOf(
                source.originLine(source.body().file().line(image.span().start())));
    }
}
