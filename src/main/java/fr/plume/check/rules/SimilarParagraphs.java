package fr.plume.check.rules;

import fr.plume.text.Word;
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

    private final RunOwners owners = new RunOwners();
    private final Map<Integer, Integer> sizes = new HashMap<>();

    /** Adds paragraph {@code id}, 0 or more, and returns the earlier one that it nearly repeats. */
    OptionalInt add(int id, List<Word> words) {
        long[] runs = runs(words);
        Map<Integer, Integer> votes = new HashMap<>();
        // A run that comes twice in the paragraph votes twice for another, never for its own.
        int[] voted = new int[runs.length];
        for (int i = 0; i < runs.length; i++) {
            voted[i] = owners.of(runs[i]);
        }
        for (int i = 0; i < runs.length; i++) {
            if (voted[i] >= 0) {
                votes.merge(voted[i], 1, Integer::sum);
            } else {
                owners.add(runs[i], id);
            }
        }
        int best = -1;
        for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
            boolean alike = vote.getValue() >= ALIKE * Math.max(runs.length, sizes.get(vote.getKey()));
            if (alike && (best < 0 || vote.getKey() < best)) {
                best = vote.getKey();
            }
        }
        sizes.put(id, runs.length);
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static long[] runs(List<Word> words) {
        int[] hashes = new int[words.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = words.get(i).lower().hashCode();
        }
        long[] runs = new long[Math.max(0, hashes.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            long hash = 1125899906842597L;
            for (int k = i; k < i + RUN; k++) {
                hash = hash * 0x9E3779B97F4A7C15L + hashes[k];
                hash ^= hash >>> 29;
            }
            runs[i] = hash;
        }
        return runs;
    }
}
