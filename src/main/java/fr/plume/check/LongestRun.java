package fr.plume.check;

import fr.plume.text.Shingles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The longest run of words that two texts share. */
final class LongestRun {

    /** A stock phrase stands in a text many times; looking at its first places finds the longest run all the same. */
    private static final int MAX_PLACES = 8;

    private LongestRun() {}

    /** Words of the longest run of {@code text} that stands in {@code other}; runs under five words are not looked for. */
    static int of(List<String> text, List<String> other) {
        Map<Long, int[]> places = places(Shingles.of(other));
        long[] runs = Shingles.of(text);
        int longest = 0;
        for (int i = 0; i < runs.length; i++) {
            // A longer run than the longest so far must hold this many words from here.
            int last = i + longest - Shingles.SIZE + 1;
            boolean worth = longest == 0 || last < runs.length && places.containsKey(runs[Math.max(i, last)]);
            int[] found = worth ? places.get(runs[i]) : null;
            for (int k = 0; found != null && k < found.length && found[k] >= 0; k++) {
                longest = Math.max(longest, length(text, i, other, found[k]));
            }
        }
        return longest;
    }

    private static Map<Long, int[]> places(long[] runs) {
        Map<Long, int[]> places = new HashMap<>();
        for (int i = 0; i < runs.length; i++) {
            int[] known = places.computeIfAbsent(runs[i], r -> new int[] {-1, -1, -1, -1, -1, -1, -1, -1});
            for (int k = 0; k < MAX_PLACES; k++) {
                if (known[k] < 0) {
                    known[k] = i;
                    break;
                }
            }
        }
        return places;
    }

    private static int length(List<String> text, int start, List<String> other, int otherStart) {
        int length = 0;
        while (start + length < text.size()
                && otherStart + length < other.size()
                && text.get(start + length).equals(other.get(otherStart + length))) {
            length++;
        }
        return length;
    }
}
