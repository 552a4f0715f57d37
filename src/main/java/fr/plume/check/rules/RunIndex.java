package fr.plume.check.rules;

import fr.plume.text.RunSketch;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds, among the articles seen so far, those worth comparing with another: they share one of its sampled runs.
 *
 * <p>Of the articles that hold a run only the first {@value #KEPT} are remembered, so that a thousand copies of one article
 * cost a thousand comparisons and not half a million; a copy still meets the first one.
 */
final class RunIndex {

    /** Runs sampled of each article: two of equal length that share 30 % of their runs share 38 of these on average. */
    private static final int SAMPLE = 128;

    private static final int KEPT = 4;
    private static final int NOBODY = -1;

    private final long[] runs;
    private final int[] holders;
    private final int mask;

    /** @param articles how many will be added */
    RunIndex(int articles) {
        int slots = Integer.highestOneBit(Math.max(16, articles) * SAMPLE) * 2;
        runs = new long[slots];
        holders = new int[slots * KEPT];
        mask = slots - 1;
        Arrays.fill(holders, NOBODY);
    }

    /** Adds an article; the earlier ones that may be like it, in order. */
    int[] addAndFindAlike(int article, RunSketch sketch) {
        BitSet alike = new BitSet();
        for (long run : sketch.smallest(SAMPLE)) {
            int slot = slot(run);
            runs[slot] = run;
            for (int i = slot * KEPT; i < (slot + 1) * KEPT; i++) {
                if (holders[i] == NOBODY) {
                    holders[i] = article;
                    break;
                }
                alike.set(holders[i]);
            }
        }
        return alike.stream().toArray();
    }

    /** Where the run stands, or the free place where it belongs. */
    private int slot(long run) {
        int slot = (int) (run >>> 20) & mask;
        while (holders[slot * KEPT] != NOBODY && runs[slot] != run) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
