package fr.plume.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A signature of a text from which the Jaccard index of two texts' word runs is estimated, so that ten thousand articles
 * are compared without comparing each with each: texts that share a {@link #bands() band} are candidates, no others.
 *
 * <p>Broder's minhash with {@value #SIZE} hash functions: the estimate's standard error is at most 0.045.
 */
public final class MinHash {

    /** Hash functions in a signature. */
    public static final int SIZE = 128;

    /** Values in a band: texts that share 30 % of their runs share a band of 2 with a probability of 0.998. */
    private static final int ROWS = 2;

    private final long[] minima;
    private final boolean empty;

    private MinHash(long[] minima, boolean empty) {
        this.minima = minima;
        this.empty = empty;
    }

    /** The signature of the runs that {@link Shingles#of} found. */
    public static MinHash of(long[] shingles) {
        long[] minima = new long[SIZE];
        Arrays.fill(minima, Long.MAX_VALUE);
        for (long shingle : shingles) {
            // Two independent hashes give all the others (Kirsch and Mitzenmacher).
            long first = Shingles.mix(shingle);
            long second = Shingles.mix(shingle ^ 0x9e3779b97f4a7c15L) | 1;
            for (int i = 0; i < SIZE; i++) {
                minima[i] = Math.min(minima[i], first + i * second);
            }
        }
        return new MinHash(minima, shingles.length == 0);
    }

    /** The estimated Jaccard index of the two sets of runs, 0 to 1; 0 when one of them is empty. */
    public double similarity(MinHash other) {
        if (empty || other.empty) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < SIZE; i++) {
            equal += minima[i] == other.minima[i] ? 1 : 0;
        }
        return (double) equal / SIZE;
    }

    /** Keys to group texts by: two texts that are much alike share one nearly always; none for a text without runs. */
    public List<Long> bands() {
        List<Long> bands = new ArrayList<>();
        for (int i = 0; !empty && i < SIZE; i += ROWS) {
            long key = i;
            for (int k = 0; k < ROWS; k++) {
                key = Shingles.mix(key * 31 + minima[i + k]);
            }
            bands.add(key);
        }
        return bands;
    }
}
