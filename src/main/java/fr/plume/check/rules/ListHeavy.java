package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;

/** More lists than text. */
public final class ListHeavy implements Rule {

    /** A larger share of the words in lists is too large. */
    public static final Option MAX = new Option("max", 0.4, "share");

    /** Shorter articles are not judged. */
    public static final Option LEAST = new Option("min_words", 100, "words");

    private static final RuleInfo INFO =
            RuleInfo.of("list-heavy", Family.STRUCTURE, Basis.CRAFT, Severity.SUGGESTION, MAX, LEAST);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Block> items = article.blocks().stream()
                .filter(b -> b.isText() && b.place().listDepth() > 0)
                .toList();
        int words = article.words();
        int listed = items.stream().mapToInt(b -> b.prose().words().size()).sum();
        return words >= inspection.option(this, LEAST) && listed > inspection.option(this, MAX) * words
                ? List.of(violation(
                        items.get(0).span(),
                        (double) listed / words,
                        inspection.option(this, MAX),
                        Places.lines(article, items.stream().map(Block::span).toList())))
                : List.of();
    }
}
