package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Brief;
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
import fr.plume.facts.FactType;
import fr.plume.facts.Status;
import fr.plume.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link or an e-mail address that the source does not have. */
public final class InventedLink implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("invented-link", Family.SOURCE, Basis.SOURCE, Severity.ERROR);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        List<Violation> found = new ArrayList<>(inspection.factCheck().stream()
                .flatMap(c -> c.ledger().article().stream())
                .filter(InventedLink::isLink)
                .filter(e -> e.status() != Status.SUPPORTED)
                .map(this::violation)
                .toList());
        inspection.source().ifPresent(s -> sites(inspection, s, found));
        return found;
    }

    /** Sites that the text names and the source does not, where no link was reported. */
    private void sites(Inspection inspection, Source source, List<Violation> found) {
        String trusted = "";
        Set<Integer> reported = found.stream().map(v -> v.span().start()).collect(Collectors.toSet());
        for (Block block : inspection.article().texts()) {
            for (BareHosts.Host host : BareHosts.in(block.prose().text())) {
                trusted = trusted.isEmpty() ? trusted(inspection, source) : trusted;
                Span span = block.prose().span(host.start(), host.end());
                boolean linked = block.prose().within(Inline.Kind.LINK, host.start());
                if (!linked && !reported.contains(span.start()) && !trusted.contains(host.name())) {
                    found.add(violation(span, Excerpt.of(host.name())));
                }
            }
        }
    }

    private static String trusted(Inspection inspection, Source source) {
        StringBuilder text = new StringBuilder(source.trustedText());
        Brief brief = inspection.brief();
        brief.content().links().forEach(l -> text.append(' ').append(l.url()));
        Stream.of(
                        source.title(),
                        brief.content().cta(),
                        brief.content().title(),
                        brief.keyphrase(),
                        brief.voice().instructions())
                .flatMap(Optional::stream)
                .forEach(t -> text.append(' ').append(t));
        brief.content().terms().forEach(t -> text.append(' ').append(t));
        source.request().ifPresent(r -> text.append(' ').append(r.text()));
        return text.append(' ').toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isLink(Entry entry) {
        return entry.fact().type() == FactType.URL || entry.fact().type() == FactType.EMAIL;
    }

    /** Another page of a site that a source in another language links to may be its translation: that is a warning. */
    private Violation violation(Entry entry) {
        Violation violation = violation(entry.fact().passage().span(), Shown.of(entry.fact()));
        return entry.status() == Status.DERIVED ? violation.as(Severity.WARNING) : violation;
    }
}
