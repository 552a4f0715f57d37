package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Brief;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Words;
import java.util.List;
import java.util.OptionalInt;

/** More words than the brief allows, by the loosest usual count. */
public final class TooLong implements Rule {

    /** A rewrite whose brief names no maximum may have this many times its minimum. */
    private static final double OF_MINIMUM = 1.6;

    /** It may also have this many times the words of its source. */
    private static final double OF_SOURCE = 1.3;

    private static final RuleInfo INFO = RuleInfo.of("too-long", Family.READING, Basis.BRIEF, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        OptionalInt max = max(inspection);
        if (max.isEmpty()) {
            return List.of();
        }
        Article article = inspection.article();
        int words = article.blocks().stream()
                .filter(b -> b.isText() && b.level() != 1)
                .mapToInt(b -> Words.countLoosely(b.prose().text()))
                .sum();
        return words > max.getAsInt() ? List.of(violation(Outline.head(article), words, max.getAsInt())) : List.of();
    }

    private static OptionalInt max(Inspection inspection) {
        Brief.Length length = inspection.brief().length();
        if (length.maxWords().isPresent() || inspection.mode() != Mode.REWRITE) {
            return length.maxWords();
        }
        double ofSource =
                inspection.source().map(s -> OF_SOURCE * s.body().words()).orElse(0.0);
        return OptionalInt.of((int)
                Math.ceil(Math.max(OF_MINIMUM * length.minWords().orElse(TooShort.REWRITE_MIN), ofSource)));
    }
}
