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
import java.util.Map;
import java.util.Set;

/** A spelling that the brief's glossary rejects. */
public final class RejectedSpelling implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("rejected-spelling", Family.STRUCTURE, Basis.BRIEF, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Map<String, String> glossary = inspection.brief().content().glossary();
        if (glossary.isEmpty()) {
            return List.of();
        }
        Article article = inspection.article();
        List<TermFinder.Cut> texts = article.blocks().stream()
                .filter(Block::isText)
                .map(b -> new TermFinder.Cut(b.prose()))
                .toList();
        Set<String> vocabulary = TermFinder.vocabulary(texts);
        List<Violation> found = new ArrayList<>();
        glossary.forEach((wrong, right) -> {
            // Two spellings that differ in their capitals only are told apart by them.
            TermFinder finder = new TermFinder(wrong, wrong.equalsIgnoreCase(right));
            for (TermFinder.Cut text : finder.mayBeIn(vocabulary) ? texts : List.<TermFinder.Cut>of()) {
                for (Span span : finder.in(text)) {
                    String written = article.file().text(span);
                    if (!written.equals(right)) {
                        found.add(violation(span, written, right));
                    }
                }
            }
        });
        found.sort(Comparator.comparingInt(v -> v.span().start()));
        return found;
    }
}
