package fr.plume.facts;

import fr.plume.facts.Value.Agreement;
import java.util.List;
import java.util.Optional;

/** What the value of an article's fact tells by itself: whether the source states it anywhere. */
final class ValueVerdicts {

    /** Words that two sentences share at least when they tell of one thing. */
    private static final int SHARED = 2;

    private final Reading source;
    private final Reading article;
    private final boolean translated;
    private final Alignment alignment;
    private final Evidence evidence;
    private final NameMatcher names;
    private final QuoteMatcher quotes;

    ValueVerdicts(Reading source, Reading article, Alignment alignment, QuoteMatcher quotes) {
        this.source = source;
        this.article = article;
        this.translated = source.language() != article.language();
        this.alignment = alignment;
        this.evidence = new Evidence(source.evidence());
        this.names = new NameMatcher(source, translated);
        this.quotes = quotes;
    }

    /** What the value alone tells. */
    Verdict of(Fact fact) {
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
        String address = fact.value().canonical();
        Optional<Evidence.Support> same = evidence.best(fact);
        if (same.isPresent() || source.addresses().contains(address)) {
            return Verdict.supported(same.map(Evidence.Support::fact).orElse(null));
        }
        // A page of the same site in the other language, perhaps: to be verified.
        boolean sameSite =
                translated && fact.type() == FactType.URL && source.hosts().contains(Addresses.host(address));
        return sameSite ? Verdict.derived(null) : Verdict.INVENTED;
    }

    private Verdict figure(Fact fact) {
        List<Evidence.Support> supports = evidence.of(fact);
        if (supports.isEmpty()) {
            boolean written = fact.value() instanceof Wording
                    && source.wordage().hasFigure(fact.value().canonical());
            // A translator counts classes and floors as the other country does.
            boolean rank = translated && fact.type() == FactType.ORDINAL;
            return written ? Verdict.supported(null) : rank ? Verdict.derived(null) : Verdict.INVENTED;
        }
        Evidence.Support best = supports.stream()
                .filter(s ->
                        !isContrary(fact.anchor().bound(), s.fact().anchor().bound()))
                .findFirst()
                .orElse(null);
        if (best == null) {
            return Verdict.altered(supports.get(0).fact());
        }
        return best.agreement() == Agreement.STATED ? Verdict.supported(best.fact()) : Verdict.derived(best.fact());
    }

    /** « plus de 300 » is not « moins de 300 ». */
    private static boolean isContrary(Anchor.Bound mine, Anchor.Bound theirs) {
        return (mine == Anchor.Bound.MORE && theirs == Anchor.Bound.LESS)
                || (mine == Anchor.Bound.LESS && theirs == Anchor.Bound.MORE);
    }

    /** « 43 réunions » where the source only has 43 %, and says nothing alike there: another thing is counted. */
    boolean isOtherCount(Fact fact, Verdict first) {
        boolean count = fact.type() == FactType.NUMBER
                && !fact.anchor().of().isEmpty()
                && fact.value() instanceof Quantity quantity
                && quantity.unit().isEmpty()
                && first.other() != null
                && hasUnit(first.other());
        return count
                && evidence.of(fact).stream()
                        .map(Evidence.Support::fact)
                        .allMatch(s -> hasUnit(s) && !tellTheSame(fact, s));
    }

    private static boolean hasUnit(Fact fact) {
        return fact.value() instanceof Quantity quantity && !quantity.unit().isEmpty();
    }

    /** Whether the sentences of two facts share words enough; in a translation cognates do not tell. */
    private boolean tellTheSame(Fact fact, Fact other) {
        int place = other.passage().sentence();
        return place >= source.sentences()
                || translated
                || alignment.shared(fact.passage().sentence(), place) >= SHARED;
    }
}
