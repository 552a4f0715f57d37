package fr.plume.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds quotations that the article gives to another speaker than the source does. */
final class Speakers {

    private final Map<String, Set<String>> speakers = new HashMap<>();
    private final List<Fact> quotes;

    Speakers(Reading source, Reading article) {
        this.quotes = source.mentions().stream()
                .filter(f -> f.type() == FactType.QUOTE)
                .toList();
        for (Fact quote : quotes) {
            if (!quote.anchor().of().isEmpty()) {
                speakers.computeIfAbsent(quote.value().canonical(), k -> new HashSet<>())
                        .add(quote.anchor().of());
            }
        }
    }

    /** The source's quotation, when it stands there under a name and the article gives it to another. */
    Optional<Fact> misattributed(Fact quote) {
        String speaker = quote.anchor().of();
        Set<String> known = speakers.getOrDefault(quote.value().canonical(), Set.of());
        if (speaker.isEmpty() || known.isEmpty() || known.stream().anyMatch(k -> isSame(k, speaker))) {
            return Optional.empty();
        }
        return quotes.stream().filter(q -> q.value().equals(quote.value())).findFirst();
    }

    /** Whether two names may be one person's: one word in common. */
    private static boolean isSame(String one, String other) {
        Set<String> words = new HashSet<>(Arrays.asList(one.split(" ")));
        return Arrays.stream(other.split(" ")).anyMatch(words::contains);
    }
}
