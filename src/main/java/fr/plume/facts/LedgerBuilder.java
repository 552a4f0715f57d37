package fr.plume.facts;

import fr.plume.facts.Value.Agreement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Holds the mentions of an article against those of its source. */
final class LedgerBuilder {

    private final Reading source;
    private final Reading article;
    private final boolean translated;
    private final Alignment alignment;
    private final Evidence evidence;
    private final NameMatcher names;
    private final QuoteMatcher quotes;
    private final Alterations alterations;
    private final Map<String, Verdict> known = new HashMap<>();

    LedgerBuilder(Reading source, Reading article) {
        this.source = source;
        this.article = article;
        this.translated = source.language() != article.language();
        this.alignment = new Alignment(source, article);
        this.evidence = new Evidence(source.mentions());
        this.names = new NameMatcher(source, translated);
        this.quotes = new QuoteMatcher(source);
        this.alterations = new Alterations(source, article, alignment);
    }

    Ledger build() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Map<Fact, Fact> altered = new LinkedHashMap<>();
        for (Fact fact : article.mentions()) {
            if (!isHeldAgainst(fact)) {
                continue;
            }
            Verdict verdict = verdict(fact);
            if (fact.standing() == Standing.MENTIONED && verdict.status() != Status.ALTERED) {
                continue;
            }
            if (verdict.status() == Status.ALTERED && verdict.other() != null) {
                altered.putIfAbsent(verdict.other(), fact);
            }
            String key = Reading.key(fact) + (verdict.status() == Status.ALTERED ? " altered" : "");
            entries.putIfAbsent(key, Entry.of(fact, verdict.status(), verdict.other()));
        }
        SourceSide side = new SourceSide(source, article, translated, altered);
        return new Ledger(side.entries(), List.copyOf(entries.values()), translated);
    }

    /** Figures inside a translated quotation stand for themselves; a short quotation only where it replaces another. */
    private boolean isHeldAgainst(Fact fact) {
        return switch (fact.standing()) {
            case STATED -> true;
            case QUOTED -> translated;
            case MENTIONED -> fact.type() == FactType.QUOTE && !translated;
        };
    }

    private Verdict verdict(Fact fact) {
        Verdict first = known.computeIfAbsent(fact.type() + fact.value().canonical(), k -> plain(fact));
        if (!first.isInvented()) {
            return first;
        }
        OptionalInt place = alignment.best(fact.passage().sentence());
        if (fact.type() == FactType.QUOTE) {
            Fact reworded = translated ? null : quotes.reworded(fact, place.orElse(-1));
            return reworded == null ? first : Verdict.altered(reworded);
        }
        return alterations.of(fact, place).map(Verdict::altered).orElse(first);
    }

    /** What the value alone tells. */
    private Verdict plain(Fact fact) {
        return switch (fact.type()) {
            case NAME, PRODUCT -> name(fact);
            case QUOTE -> quote(fact);
            case URL, EMAIL -> address(fact);
            default -> figure(fact);
        };
    }

    private Verdict name(Fact fact) {
        if (names.has(fact)) {
            return Verdict.supported(names.same(fact));
        }
        boolean words =
                NameMatcher.words(fact).stream().anyMatch(article.casing().lower()::contains);
        return translated && words && !NameMatcher.isPerson(fact) ? Verdict.derived(null) : Verdict.INVENTED;
    }

    private Verdict quote(Fact fact) {
        if (translated) {
            return Verdict.derived(null);
        }
        return quotes.has(fact) ? Verdict.supported(quotes.holder(fact)) : Verdict.INVENTED;
    }

    private Verdict address(Fact fact) {
        return evidence.best(fact)
                .map(s -> Verdict.supported(s.fact()))
                .orElseGet(() -> source.addresses().contains(fact.value().canonical())
                        ? Verdict.supported(null)
                        : Verdict.INVENTED);
    }

    private Verdict figure(Fact fact) {
        var best = evidence.best(fact);
        if (best.isPresent()) {
            boolean whole = best.get().agreement() == Agreement.STATED;
            return whole
                    ? Verdict.supported(best.get().fact())
                    : Verdict.derived(best.get().fact());
        }
        boolean written = fact.value() instanceof Wording
                && source.wordage().hasFigure(fact.value().canonical());
        return written ? Verdict.supported(null) : Verdict.INVENTED;
    }
}
