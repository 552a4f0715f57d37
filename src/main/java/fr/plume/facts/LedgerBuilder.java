package fr.plume.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the mentions of an article against those of its source. */
final class LedgerBuilder {

    private final Reading source;
    private final Reading article;
    private final boolean translated;
    private final Alignment alignment;
    private final ValueVerdicts values;
    private final QuoteMatcher quotes;
    private final Alterations alterations;
    private final Derivations derivations;
    private final Reckoning reckoning;
    private final Optional<TranslatedQuotes> translations;
    private final Speakers speakers;
    private final Exchanges exchanges;
    private final Revisions revisions;
    private final Map<String, Verdict> known = new HashMap<>();
    /** What the article says of the source's facts in other terms, by their keys. */
    private final Map<String, Fact> restated = new HashMap<>();

    LedgerBuilder(Reading source, Reading article) {
        this.source = source;
        this.article = article;
        this.translated = source.language() != article.language();
        this.alignment = new Alignment(source, article);
        this.quotes = new QuoteMatcher(source);
        this.values = new ValueVerdicts(source, article, alignment, quotes);
        this.alterations = new Alterations(source, article, alignment, translated);
        this.derivations = new Derivations(source);
        this.reckoning = new Reckoning(source);
        this.translations =
                translated ? Optional.of(new TranslatedQuotes(source, article, alignment)) : Optional.empty();
        this.speakers = new Speakers(source, article);
        this.exchanges =
                translated ? Exchanges.none(source, article, alignment) : Exchanges.find(source, article, alignment);
        this.revisions = translated ? Revisions.none(source, article) : Revisions.find(source, article, alignment);
    }

    Ledger build() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Map<Fact, Fact> altered = new LinkedHashMap<>();
        for (Fact fact : article.mentions()) {
            Verdict verdict = isHeldAgainst(fact) || instead(fact) != null ? verdict(fact) : null;
            boolean silent =
                    verdict == null || (fact.standing() == Standing.MENTIONED && verdict.status() != Status.ALTERED);
            if (silent) {
                continue;
            }
            if (verdict.status() == Status.ALTERED && verdict.other() != null) {
                altered.putIfAbsent(verdict.other(), fact);
            }
            String key = fact.key() + (verdict.status() == Status.ALTERED ? " altered" : "");
            entries.putIfAbsent(key, Entry.of(fact, verdict.status(), verdict.other()));
        }
        List<Entry> mine = new ArrayList<>(entries.values());
        dropSpeakers(mine);
        List<Entry> theirs = new ArrayList<>(new SourceSide(source, article, altered, dropped(), restated).entries());
        Set<Integer> told = mine.stream()
                .filter(e -> e.status() == Status.ALTERED)
                .map(e -> e.fact().passage().sentence())
                .collect(Collectors.toSet());
        if (!translated) {
            for (Contradictions.Pair pair : new Contradictions(source, article, alignment).find()) {
                contradict(pair, told, mine, theirs);
            }
        }
        return new Ledger(inOrder(theirs), inOrder(mine), translated);
    }

    private Set<Fact> dropped() {
        Set<Fact> dropped = new HashSet<>(exchanges.dropped());
        dropped.addAll(revisions.dropped());
        return dropped;
    }

    /** Takes out names that only are those of the wrong speakers of quotations, which are reported as such. */
    private static void dropSpeakers(List<Entry> entries) {
        Set<String> speakers = entries.stream()
                .filter(e -> e.status() == Status.ALTERED && e.fact().type() == FactType.QUOTE)
                .map(e -> e.fact().anchor().of())
                .collect(Collectors.toSet());
        entries.removeIf(e -> e.status() == Status.ALTERED
                && NameMatcher.isName(e.fact())
                && speakers.contains(e.fact().value().canonical()));
    }

    /** The two sentences as statements, unless a fact of theirs says already that they differ. */
    private void contradict(Contradictions.Pair pair, Set<Integer> told, List<Entry> mine, List<Entry> theirs) {
        if (!told.contains(pair.article())) {
            Fact said = article.statement(pair.article());
            Fact was = source.statement(pair.source());
            mine.add(Entry.of(said, Status.ALTERED, was));
            theirs.add(Entry.of(was, Status.ALTERED, said));
        }
    }

    private static List<Entry> inOrder(List<Entry> entries) {
        return entries.stream()
                .sorted(java.util.Comparator.comparingInt(
                        e -> e.fact().passage().span().start()))
                .toList();
    }

    /** What only bears out others is held against the source where it replaces another thing in the same sentence. */
    private boolean isHeldAgainst(Fact fact) {
        return switch (fact.standing()) {
            case STATED -> true;
            case ASIDE -> !NameMatcher.isName(fact) || NameMatcher.isPerson(fact);
            case QUOTED -> translated;
            case MENTIONED ->
                !translated && (fact.type() == FactType.QUOTE || fact.type().isFigure());
        };
    }

    /** The source's fact in whose place this one stands, whatever its value; null when it stands in none. */
    private @org.jspecify.annotations.Nullable Fact instead(Fact fact) {
        Fact exchanged = exchanges.exchanged().get(fact);
        return exchanged == null ? revisions.replaced().get(fact) : exchanged;
    }

    private Verdict verdict(Fact fact) {
        Fact instead = instead(fact);
        if (instead != null) {
            Optional<Fact> reckoned = isBeside(fact, instead) && !isSmall(fact) ? reckoning.of(fact) : Optional.empty();
            return restated(fact).or(() -> reckoned).map(Verdict::derived).orElse(Verdict.altered(instead));
        }
        Optional<Verdict> retold =
                fact.type() == FactType.QUOTE ? translations.flatMap(t -> t.of(fact)) : Optional.empty();
        if (retold.isPresent()) {
            return retold.get();
        }
        Verdict first = known.computeIfAbsent(
                fact.type() + fact.value().canonical() + fact.anchor().bound(), k -> values.of(fact));
        if (first.status() == Status.SUPPORTED && values.isOtherCount(fact, first)) {
            return unknown(fact, Verdict.INVENTED);
        }
        if (first.status() == Status.SUPPORTED && fact.type() == FactType.QUOTE) {
            return speakers.misattributed(fact).map(Verdict::altered).orElse(first);
        }
        return first.isInvented() ? unknown(fact, first) : first;
    }

    private Optional<Fact> restated(Fact fact) {
        Optional<Fact> restated = derivations.restated(fact);
        restated.ifPresent(r -> this.restated.putIfAbsent(r.key(), fact));
        return restated;
    }

    /** Whether a count that can be reckoned from the source's is told of the same: numbers enough add up to any other. */
    private boolean mayTellOf(Fact fact, Fact from) {
        int sentence = fact.passage().sentence();
        int place = from.passage().sentence();
        boolean count = fact.type() == FactType.NUMBER && fact.value() instanceof Quantity;
        return !count
                || translated
                || fact.anchor().of().equals(from.anchor().of())
                || alignment.shared(sentence, place) > 0
                || (sentence > 0 && alignment.shared(sentence - 1, place) > 1);
    }

    /** Small numbers are sums and differences of others by chance. */
    private static boolean isSmall(Fact fact) {
        return fact.value() instanceof Quantity quantity
                && quantity.amount().abs().compareTo(BigDecimal.valueOf(12)) <= 0;
    }

    /** Whether the article has the source's fact as well in the sentence of {@code fact}. */
    private boolean isBeside(Fact fact, Fact was) {
        return article.mentions().stream()
                .filter(f -> f.passage().sentence() == fact.passage().sentence() && f != fact)
                .anyMatch(f -> f.type() == was.type() && f.value().with(was.value()) != Value.Agreement.OTHER);
    }

    private Verdict unknown(Fact fact, Verdict first) {
        OptionalInt place = alignment.best(fact.passage().sentence());
        if (fact.type() == FactType.QUOTE) {
            Fact reworded = translated ? null : quotes.reworded(fact, place.orElse(-1));
            return reworded == null ? first : Verdict.altered(reworded);
        }
        Optional<Fact> restated = restated(fact);
        if (restated.isPresent()) {
            return Verdict.derived(restated.get());
        }
        // « Deux habitudes » counts what the writer lists: it stands in place of no percentage.
        Optional<Fact> replaced =
                alterations.of(fact, place).filter(r -> r.type() == fact.type() || !isFewInLetters(fact));
        if (replaced.isPresent() && alterations.isCertain(fact, place)) {
            return Verdict.altered(replaced.get());
        }
        return reckoning
                .of(fact)
                .filter(f -> mayTellOf(fact, f))
                .map(Verdict::derived)
                .or(() -> replaced.map(Verdict::altered))
                .orElseGet(() -> isFewInLetters(fact) ? Verdict.derived(null) : first);
    }

    /** « les deux villes », « trois d'entre eux »: what a writer counts up from what the source names. */
    private static boolean isFewInLetters(Fact fact) {
        boolean letters = fact.type() == FactType.NUMBER
                && Character.isLetter(fact.surface().charAt(0));
        return letters
                && fact.value() instanceof Quantity quantity
                && quantity.unit().isEmpty()
                && quantity.amount().intValue() <= 3;
    }
}
