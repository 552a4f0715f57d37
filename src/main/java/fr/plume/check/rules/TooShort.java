package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;
import java.util.OptionalInt;

/** Fewer words than the brief wants, or than a page of text has. */
public final class TooShort implements Rule {

    /** The minimum of a rewrite whose brief names none, in words. */
    static final int REWRITE_MIN = 700;

    /** The minimum of an article without a brief; Yoast and its kin agree on 300. */
    public static final Option MIN = new Option("min", 300, "words");

    private static final RuleInfo INFO =
            RuleInfo.of("too-short", Family.READING, Basis.CONVENTION, Severity.WARNING, MIN);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        OptionalInt asked = inspection.brief().length().minWords();
        boolean rewrite = inspection.mode() == Mode.REWRITE;
        int min = asked.orElse(rewrite ? REWRITE_MIN : (int) inspection.option(this, MIN));
        int words = article.words();
        return words >= min
                ? List.of()
                : List.of(violation(Outline.head(article), words, min)
                        .as(rewrite || asked.isPresent() ? Severity.ERROR : Severity.WARNING));
    }
}
