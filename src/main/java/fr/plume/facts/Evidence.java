package fr.plume.facts;

import fr.plume.facts.Value.Agreement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one text states of figures, dates and addresses, ready to bear out what the other states. */
final class Evidence {

    /**
     * What bears out a value.
     *
     * @param fact the mention that does
     * @param agreement how far
     */
    record Support(Fact fact, Agreement agreement) {}

    private final Map<BigDecimal, List<Fact>> byAmount = new HashMap<>();
    private final Map<String, List<Fact>> byText = new HashMap<>();
    private final Map<String, Fact> moments = new LinkedHashMap<>();
    private final Map<String, List<Fact>> byMoment = new HashMap<>();

    Evidence(List<Fact> mentions) {
        for (Fact fact : mentions) {
            if (fact.value() instanceof Quantity quantity) {
                Stream.concat(quantity.amounts().stream(), quantity.spoken().stream())
                        .distinct()
                        .forEach(a -> byAmount.computeIfAbsent(a, k -> new ArrayList<>(2))
                                .add(fact));
            } else if (fact.value() instanceof Moment moment) {
                moments.putIfAbsent(moment.canonical(), fact);
                byMoment.computeIfAbsent(moment.canonical(), k -> new ArrayList<>(2))
                        .add(fact);
                moment.seconds()
                        .ifPresent(s -> byAmount.computeIfAbsent(plain(s), k -> new ArrayList<>(2))
                                .add(fact));
            } else {
                byText.computeIfAbsent(fact.type() + " " + fact.value().canonical(), k -> new ArrayList<>(2))
                        .add(fact);
            }
        }
    }

    /** Everything that states the value of {@code fact} or a part of it, best agreement first. */
    List<Support> of(Fact fact) {
        List<Support> supports = new ArrayList<>();
        for (Fact candidate : candidates(fact)) {
            if (comparable(fact, candidate)) {
                Agreement agreement = fact.value().with(candidate.value());
                if (agreement != Agreement.OTHER) {
                    supports.add(new Support(candidate, agreement));
                }
            }
        }
        supports.sort(java.util.Comparator.comparing(Support::agreement));
        return supports;
    }

    Optional<Support> best(Fact fact) {
        return of(fact).stream().findFirst();
    }

    /** The mentions that state {@code fact}, or less of it; of a date its month too. */
    List<Fact> statements(Fact fact) {
        List<Fact> statements = new ArrayList<>();
        for (Fact candidate : candidates(fact)) {
            boolean states = comparable(fact, candidate) && candidate.value().with(fact.value()) != Agreement.OTHER;
            boolean monthless = fact.value() instanceof Moment whole
                    && candidate.value() instanceof Moment part
                    && whole.month().isPresent()
                    && part.month().isEmpty();
            if (states && !monthless) {
                statements.add(candidate);
            }
        }
        statements.sort(java.util.Comparator.comparing(
                f -> !f.anchor().of().equals(fact.anchor().of())));
        return statements;
    }

    private List<Fact> candidates(Fact fact) {
        if (fact.value() instanceof Quantity quantity) {
            List<Fact> all = new ArrayList<>();
            Stream.concat(quantity.amounts().stream(), quantity.spoken().stream())
                    .distinct()
                    .forEach(a -> all.addAll(byAmount.getOrDefault(a, List.of())));
            return all;
        }
        if (fact.value() instanceof Moment moment) {
            List<Fact> same = byMoment.getOrDefault(moment.canonical(), List.of());
            if (!same.isEmpty()) {
                return same;
            }
            List<Fact> all = new ArrayList<>(moments.values());
            moment.seconds().ifPresent(s -> all.addAll(byAmount.getOrDefault(plain(s), List.of())));
            return all;
        }
        return byText.getOrDefault(fact.type() + " " + fact.value().canonical(), List.of());
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** Whether two types may state one thing: a count may be an amount whose unit is not repeated, an ordinal never. */
    private static boolean comparable(Fact fact, Fact other) {
        boolean ordinal = fact.type() == FactType.ORDINAL || other.type() == FactType.ORDINAL;
        return ordinal
                ? fact.type() == other.type()
                : fact.type().isFigure() == other.type().isFigure();
    }
}
