package fr.plume.check.rules;

import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Paragraphs seen so far, to find one that says nearly the same. Every run of three words votes for the first paragraph
 * that had it, so the time grows with the text, not with its square.
 */
final class SimilarParagraphs {

    /** Share of the longer paragraph's runs that both must have; one word in twelve may differ. */
    private static final double ALIKE = 0.7;

    private static final int RUN = 3;

    private final Map<Long, Integer> owners = new HashMap<>();
    private final Map<Integer, Integer> sizes = new HashMap<>();

    /** Adds paragraph {@code id} and returns the earlier one that it nearly repeats. */
    OptionalInt add(int id, List<Word> words) {
        List<Long> runs = runs(words);
        Map<Integer, Integer> votes = new HashMap<>();
        for (Long run : runs) {
            Integer owner = owners.get(run);
            if (owner != null) {
                votes.merge(owner, 1, Integer::sum);
            }
        }
        int best = -1;
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            boolean alike = vote.getValue() >= ALIKE * Math.max(runs.size(), sizes.get(vote.getKey()));
            if (alike && (best < 0 || vote.getKey() < best)) {
                best = vote.getKey();
            }
        }
        sizes.put(id, runs.size());
        runs.forEach(run -> owners.putIfAbsent(run, id));
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static List<Long> runs(List<Word> words) {
        List<Long> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            long hash = 1125899906842597L;
            for (int k = i; k < i + RUN; k++) {
                hash = hash * 0x9E3779B97F4A7C15L + words.get(k).lower().hashCode();
                hash ^= hash >>> 29;
            }
            runs.add(hash);
        }
        return runs;
    }
}
