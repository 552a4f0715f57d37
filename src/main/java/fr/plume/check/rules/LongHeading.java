package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.message.Message;
import java.util.List;

/** A heading as long as a sentence. */
public final class LongHeading implements Rule {

    /** More characters than this fill more than one line. */
    public static final Option MAX = new Option("max", 70, "characters");

    private static final RuleInfo INFO =
            RuleInfo.of("long-heading", Family.STRUCTURE, Basis.CONVENTION, Severity.SUGGESTION, MAX);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /** The H1 is left to {@link TitleTooWide} where it is the title that result pages show. */
    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        int max = (int) inspection.option(this, MAX);
        boolean titled = article.frontMatter().text("title").isPresent();
        return Outline.headings(article).stream()
                .filter(h -> h.level() > 1 || titled)
                .filter(h -> length(h) > max)
                .map(h -> h.level() == 1
                        ? new Violation(
                                INFO.id(),
                                INFO.severity(),
                                h.span(),
                                Message.of("check.long-heading.title", length(h), max),
                                Fix.NONE)
                        : violation(h.span(), length(h), max))
                .toList();
    }

    private static int length(Block heading) {
        String text = heading.prose().text().strip();
        return text.codePointCount(0, text.length());
    }
}
