package fr.plume.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the facts of the source against the article: kept, altered or missing. */
final class SourceSide {

    private final Reading source;
    private final Reading article;
    private final boolean translated;
    private final Map<String, Fact> altered = new HashMap<>();
    private final Map<String, Fact> dropped = new LinkedHashMap<>();
    private final Map<String, Fact> restated;
    private final Evidence evidence;
    private final NameMatcher names;
    private final QuoteMatcher quotes;
    /** The keys of all that the source states. */
    private final Set<String> stated = new HashSet<>();

    SourceSide(
            Reading source, Reading article, Map<Fact, Fact> altered, Set<Fact> dropped, Map<String, Fact> restated) {
        this.source = source;
        this.article = article;
        this.translated = source.language() != article.language();
        this.restated = restated;
        dropped.stream()
                .sorted(Comparator.comparingInt(d -> d.passage().span().start()))
                .forEach(d -> this.dropped.putIfAbsent(d.key(), d));
        altered.forEach((s, a) -> this.altered.put(s.key(), a));
        this.evidence = new Evidence(article.mentions());
        this.names = new NameMatcher(article, translated);
        this.quotes = new QuoteMatcher(article);
        source.mentions().forEach(f -> stated.add(f.key()));
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        List<Fact> facts = source.facts();
        facts.forEach(f -> entries.add(entry(f)));
        Set<String> listed = facts.stream().map(Fact::key).collect(Collectors.toSet());
        dropped.values().stream()
                .filter(f -> !listed.contains(f.key()) && isMissed(f))
                .forEach(f -> entries.add(entry(f)));
        return entries;
    }

    private Entry entry(Fact fact) {
        Fact instead = altered.get(fact.key());
        if (instead != null) {
            return Entry.of(fact, Status.ALTERED, instead);
        }
        boolean lost = isDropped(fact) && !restated.containsKey(fact.key());
        Optional<Verdict> kept = lost ? Optional.empty() : kept(fact);
        return kept.isPresent()
                ? Entry.of(fact, Status.KEPT, kept.get().other())
                : Entry.of(fact, Status.MISSING, null);
    }

    /** A name may stand elsewhere as well; a figure that its sentence no longer has is another one there. */
    private boolean isDropped(Fact fact) {
        return dropped.containsKey(fact.key())
                && !(NameMatcher.isName(fact) && kept(fact).isPresent());
    }

    /** What is no fact of its own is missed where its sentence has nothing in its place: « fiche 3 », a title between marks. */
    private static boolean isMissed(Fact fact) {
        boolean figure =
                fact.type().isFigure() && Character.isDigit(fact.surface().charAt(0));
        boolean title =
                fact.type() == FactType.QUOTE && fact.value().canonical().contains(" ");
        return fact.standing() == Standing.MENTIONED && (figure || title);
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
                .or(() -> Optional.ofNullable(restated.get(fact.key())).map(Verdict::supported))
                .or(() -> written);
    }

    /** Whether a figure of the article may be this count: the source does not have it besides, of something else. */
    private boolean isOf(Fact fact, Fact statement) {
        if (statement.key().equals(fact.key())) {
            return true;
        }
        boolean bare = statement.anchor().of().isEmpty()
                && statement.value() instanceof Quantity quantity
                && quantity.unit().isEmpty();
        return bare || fact.anchor().of().isEmpty() || !stated.contains(statement.key());
    }
}
