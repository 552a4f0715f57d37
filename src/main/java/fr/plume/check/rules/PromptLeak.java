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
import fr.plume.source.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A delimiter of the prompt, a sentence of the system prompt or the request itself, repeated in the article. */
public final class PromptLeak implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("prompt-leak", Family.HYGIENE, Basis.HYGIENE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Violation> found = new ArrayList<>();
        String text = Uncoded.of(article);
        for (Span delimiter : PromptDelimiter.in(text)) {
            found.add(violation(delimiter, Excerpt.of(text.substring(delimiter.start(), delimiter.end()))));
        }
        RequestText request =
                RequestText.of(inspection.source().flatMap(s -> s.request()).map(Request::text));
        List<Block> texts = article.texts();
        for (int i = 0; i < texts.size(); i++) {
            Block block = texts.get(i);
            boolean edge = i < RequestText.EDGE || i >= texts.size() - RequestText.EDGE;
            PromptText.PACKAGED
                    .run(block)
                    .or(() -> request.in(block, edge))
                    .ifPresent(run -> found.add(violation(
                            block.prose().span(run.start(), run.end()),
                            Excerpt.of(block.prose().text().substring(run.start(), run.end())))));
        }
        found.sort(Comparator.comparingInt(v -> v.span().start()));
        return found;
    }
}
