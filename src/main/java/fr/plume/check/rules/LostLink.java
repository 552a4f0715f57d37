package fr.plume.check.rules;

import fr.plume.article.Inline;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.facts.Entry;
import fr.plume.facts.Fact;
import fr.plume.facts.FactType;
import fr.plume.facts.Status;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A link of the source that the article has not, or not byte for byte. */
public final class LostLink implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("lost-link", Family.SOURCE, Basis.SOURCE, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        String text = inspection.article().file().text();
        Set<String> targets = inspection.article().blocks().stream()
                .flatMap(b -> b.prose().inlines().stream())
                .map(Inline::target)
                .collect(Collectors.toSet());
        return inspection.factCheck().stream()
                .flatMap(c -> c.ledger().source().stream())
                .filter(e -> e.fact().type() == FactType.URL || e.fact().type() == FactType.EMAIL)
                .filter(e -> e.status() != Status.ALTERED)
                .filter(e -> !targets.contains(e.fact().surface())
                        && !isWritten(e.fact().surface(), text))
                .map(this::violation)
                .toList();
    }

    /** Whether an address stands in the text as it is, and not as the beginning of a longer one. */
    private static boolean isWritten(String address, String text) {
        int at = text.indexOf(address);
        while (at >= 0 && goesOn(text, at + address.length())) {
            at = text.indexOf(address, at + address.length());
        }
        return at >= 0;
    }

    private static boolean goesOn(String text, int end) {
        int next = end;
        while (next < text.length() && ".,:;!".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next < text.length()
                && (Character.isLetterOrDigit(text.charAt(next)) || "/-_?#=&%~+@".indexOf(text.charAt(next)) >= 0);
    }

    /** On the link that came of it, else at the head of the article. */
    private Violation violation(Entry entry) {
        Span span = entry.other().map(f -> f.passage().span()).orElse(Span.START);
        Fact lost = entry.fact();
        return violation(span, Shown.of(lost), Shown.line(lost));
    }
}
