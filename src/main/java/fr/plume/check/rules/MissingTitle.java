package fr.plume.check.rules;

import fr.plume.article.FrontMatter;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.List;

/** No H1 in the body and no {@code title} in the front matter. */
public final class MissingTitle implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("missing-title", Family.STRUCTURE, Basis.GOOGLE, Severity.ERROR);

    /** Other keys of front matter from which a theme makes the title: those of a person, a product, another language. */
    private static final List<String> NAMES = List.of("titre", "name", "nom", "fullname", "lastName", "headline", "h1");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        FrontMatter frontMatter = inspection.article().frontMatter();
        boolean named = inspection.article().title().isPresent()
                || inspection.mode() == Mode.CHECK
                        && NAMES.stream().anyMatch(n -> frontMatter.text(n).isPresent());
        return named ? List.of() : List.of(violation(Span.START));
    }
}
