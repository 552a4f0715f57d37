package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Span;
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

/** Text read in the wrong encoding: {@code Ã©}, {@code â€™}, U+FFFD. */
public final class Mojibake implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("mojibake", Family.FRENCH, Basis.FRENCH, Severity.ERROR).fixedBy(Fix.Kind.UNSAFE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        if (!Misread.mayBeIn(article.repertoire())) {
            return List.of();
        }
        int body = article.frontMatter().span().end();
        String text =
                article.file().text().substring(0, body) + Uncoded.of(article).substring(body);
        List<Violation> found = new ArrayList<>();
        for (Misread misread : Misread.in(text)) {
            Span span = new Span(misread.start(), misread.end());
            boolean known = !misread.meant().isEmpty();
            Violation violation = known
                    ? violation(span, text.substring(span.start(), span.end()), misread.meant())
                    : new Violation(
                            INFO.id(),
                            INFO.severity(),
                            span,
                            fr.plume.message.Message.of("check.mojibake.lost"),
                            Fix.NONE);
            found.add(
                    known && span.start() >= body
                            ? violation.with(Fix.unsafe(List.of(new Edit(span, misread.meant()))))
                            : violation);
        }
        return found;
    }
}
