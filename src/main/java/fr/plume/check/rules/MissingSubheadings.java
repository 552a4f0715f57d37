package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Brief;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.message.Message;
import java.util.List;

/** Fewer H2 than the brief wants; without a brief, a long article without any subheading. */
public final class MissingSubheadings implements Rule {

    /** Without a brief, an article of more words than this needs at least one subheading. */
    public static final Option WITHOUT = new Option("max_words_without", 600, "words");

    private static final RuleInfo INFO =
            RuleInfo.of("missing-subheadings", Family.STRUCTURE, Basis.BRIEF, Severity.WARNING, WITHOUT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        Brief.Length length = inspection.brief().length();
        boolean rewrite = inspection.mode() == Mode.REWRITE;
        if (rewrite || length.minHeadings().isPresent() || length.minWords().isPresent()) {
            int wanted = length.minHeadings()
                    .orElseGet(() -> Brief.Length.headingsFor(length.minWords().orElse(TooShort.REWRITE_MIN)));
            int found = h2(article);
            // A number that follows from a wish for words is a default, not a wish.
            boolean asked = rewrite || length.minHeadings().isPresent();
            return found >= wanted
                    ? List.of()
                    : List.of(violation(Outline.head(article), found, wanted)
                            .as(asked ? Severity.ERROR : Severity.WARNING));
        }
        boolean bare = Outline.isBare(article);
        int words = article.words();
        return bare && words > inspection.option(this, WITHOUT)
                ? List.of(new Violation(
                        INFO.id(),
                        Severity.WARNING,
                        Outline.head(article),
                        Message.of("check.missing-subheadings.none", words),
                        Fix.NONE))
                : List.of();
    }

    private static int h2(Article article) {
        return (int) Outline.headings(article).stream()
                .filter(h -> h.level() == 2)
                .filter(MissingSubheadings::hasText)
                .count();
    }

    private static boolean hasText(Block heading) {
        return !heading.prose().text().isBlank();
    }
}
