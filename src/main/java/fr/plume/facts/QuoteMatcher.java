package fr.plume.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the quotations of an article in its source: exact, in part, or reworded. */
final class QuoteMatcher {

    /** From this share of the article's words, in their order, a quotation is the source's, reworded. */
    static final double NEAR = 0.85;

    /** Enough where the quotation stands in the same sentence of the source. */
    private static final double NEAR_IN_PLACE = 0.5;

    /** Longer quotations are compared by their words alone, so that the cost stays linear. */
    private static final int MAX_WORDS = 400;

    private final Reading source;
    private final List<Fact> quotes;
    private final Map<String, List<Fact>> byWord = new HashMap<>();

    QuoteMatcher(Reading source) {
        this.source = source;
        this.quotes = source.mentions().stream()
                .filter(f -> f.type() == FactType.QUOTE)
                .toList();
        for (Fact quote : quotes) {
            for (String word : words(quote)) {
                List<Fact> facts = byWord.computeIfAbsent(word, k -> new ArrayList<>(2));
                if (facts.isEmpty() || facts.get(facts.size() - 1) != quote) {
                    facts.add(quote);
                }
            }
        }
    }

    static List<String> words(Fact quote) {
        return List.of(quote.value().canonical().split(" "));
    }

    /** The source's quotation that holds these words as they are; null when its text does but no quotation. */
    @org.jspecify.annotations.Nullable
    Fact holder(Fact quote) {
        String padded = " " + quote.value().canonical() + " ";
        for (Fact candidate : candidates(quote)) {
            if ((" " + candidate.value().canonical() + " ").contains(padded)) {
                return candidate;
            }
        }
        return candidates(quote).stream()
                .filter(c -> parts(quote).stream()
                        .anyMatch(p -> (" " + c.value().canonical() + " ").contains(" " + p + " ")))
                .findFirst()
                .orElse(null);
    }

    /** Whether the source has the quotation's words, an ellipsis or an insertion between brackets apart. */
    boolean has(Fact quote) {
        List<String> parts = parts(quote);
        String padded = " " + quote.value().canonical() + " ";
        boolean whole =
                candidates(quote).stream().anyMatch(c -> (" " + c.value().canonical() + " ").contains(padded));
        return whole
                || !parts.isEmpty()
                        && parts.stream().allMatch(p -> source.wording().hasRun(List.of(p.split(" "))));
    }

    /** A quotation that is a part of this one; null when there is none. */
    @org.jspecify.annotations.Nullable
    Fact part(Fact quote) {
        String padded = " " + quote.value().canonical() + " ";
        for (Fact candidate : candidates(quote)) {
            boolean within = padded.contains(" " + core(words(candidate)) + " ");
            if (within || (words(candidate).size() > 3 && likeness(words(candidate), words(quote)) >= NEAR)) {
                return candidate;
            }
        }
        return null;
    }

    /** The words without the articles and pronouns they begin with, which a quotation takes from the sentence around it. */
    private static String core(List<String> words) {
        int start = 0;
        while (start < words.size() - 1 && Vocabulary.isFunctionWord(words.get(start))) {
            start++;
        }
        return String.join(" ", words.subList(start, words.size()));
    }

    private static List<String> parts(Fact quote) {
        return Arrays.stream(quote.surface().split("\\[[^\\[\\]]{0,200}\\]|\\([.… ]{1,5}\\)|…|\\.\\.\\."))
                .map(QuoteReader::words)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    /** The source's quotation of which this one is a rewording; null when there is none. */
    @org.jspecify.annotations.Nullable
    Fact reworded(Fact quote, int sourceSentence) {
        Fact best = null;
        double highest = 0;
        for (Fact candidate : candidates(quote)) {
            double likeness = likeness(words(quote), words(candidate));
            double least = candidate.passage().sentence() == sourceSentence ? NEAR_IN_PLACE : NEAR;
            if (likeness >= least && likeness > highest) {
                highest = likeness;
                best = candidate;
            }
        }
        return best;
    }

    /** The few quotations that share most words with this one. */
    private List<Fact> candidates(Fact quote) {
        Map<Fact, Integer> shared = new HashMap<>();
        for (String word : words(quote)) {
            List<Fact> facts = byWord.getOrDefault(word, List.of());
            if (facts.size() <= 30) {
                facts.forEach(f -> shared.merge(f, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Fact, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().passage().span().start()))
                .limit(5)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Longest common subsequence over the words of the article's quotation. */
    static double likeness(List<String> mine, List<String> theirs) {
        List<String> a = mine.subList(0, Math.min(mine.size(), MAX_WORDS));
        List<String> b = theirs.subList(0, Math.min(theirs.size(), MAX_WORDS * 2));
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = row[j];
                row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return (double) row[b.size()] / a.size();
    }
}
