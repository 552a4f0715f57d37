package fr.plume.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the facts of the source against the article: kept, altered or missing. */
final class SourceSide {

    private final Reading source;
    private final Reading article;
    private final boolean translated;
    private final Map<String, Fact> altered = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private final Evidence evidence;
    private final NameMatcher names;
    private final QuoteMatcher quotes;
    private final Map<String, Set<String>> nouns = new HashMap<>();

    SourceSide(Reading source, Reading article, boolean translated, Map<Fact, Fact> altered, Set<Fact> dropped) {
        this.source = source;
        this.article = article;
        this.translated = translated;
        dropped.forEach(d -> this.dropped.add(Reading.key(d)));
        altered.forEach((s, a) -> this.altered.put(Reading.key(s), a));
        this.evidence = new Evidence(article.mentions());
        this.names = new NameMatcher(article, translated);
        this.quotes = new QuoteMatcher(article);
        for (Fact fact : source.mentions()) {
            if (fact.type() == FactType.NUMBER) {
                nouns.computeIfAbsent(fact.value().canonical(), k -> new HashSet<>())
                        .add(fact.anchor().of());
            }
        }
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Fact fact : source.facts()) {
            Fact instead = altered.get(Reading.key(fact));
            if (instead != null) {
                entries.add(Entry.of(fact, Status.ALTERED, instead));
            } else {
                Optional<Verdict> kept = dropped.contains(Reading.key(fact)) ? Optional.empty() : kept(fact);
                entries.add(
                        kept.isPresent()
                                ? Entry.of(fact, Status.KEPT, kept.get().other())
                                : Entry.of(fact, Status.MISSING, null));
            }
        }
        return entries;
    }

    private Optional<Verdict> kept(Fact fact) {
        return switch (fact.type()) {
            case NAME, PRODUCT ->
                names.has(fact) || names.hasLastName(fact)
                        ? Optional.of(Verdict.supported(names.same(fact)))
                        : Optional.empty();
            case QUOTE -> quote(fact);
            case URL, EMAIL ->
                evidence.best(fact)
                        .map(s -> Verdict.supported(s.fact()))
                        .or(() -> article.addresses().contains(fact.value().canonical())
                                ? Optional.of(Verdict.supported(null))
                                : Optional.empty());
            default -> figure(fact);
        };
    }

    /** A quotation is kept when a part of it is quoted, or its words stand in the article without marks. */
    private Optional<Verdict> quote(Fact fact) {
        if (translated) {
            return Optional.of(Verdict.supported(null));
        }
        if (quotes.has(fact)) {
            return Optional.of(Verdict.supported(quotes.holder(fact)));
        }
        return Optional.ofNullable(quotes.part(fact)).map(Verdict::supported);
    }

    private Optional<Verdict> figure(Fact fact) {
        Optional<Verdict> written = fact.value() instanceof Wording
                        && article.wordage().hasFigure(fact.value().canonical())
                ? Optional.of(Verdict.supported(null))
                : Optional.empty();
        return evidence.statements(fact).stream()
                .filter(s -> fact.type() != FactType.NUMBER || isOf(fact, s))
                .findFirst()
                .map(Verdict::supported)
                .or(() -> written);
    }

    /** Whether a count of the article may be this one: it counts the same, or nothing that the source counts so too. */
    private boolean isOf(Fact fact, Fact statement) {
        String noun = statement.anchor().of();
        Set<String> others = nouns.getOrDefault(fact.value().canonical(), Set.of());
        return noun.isEmpty() || noun.equals(fact.anchor().of()) || !others.contains(noun);
    }
}
