package fr.plume.text;

import java.util.Arrays;

/**
 * A sample of a text's {@link Shingles runs}, small enough to keep ten thousand of them, from which the share that two texts
 * have in common is told: exactly up to {@value #SIZE} different runs, estimated beyond.
 *
 * <p>The sample is that of the smallest hashes (the k minimum values of Bar-Yossef and others, 2002): whatever the two texts
 * are, both keep the same runs below the smaller of their two largest.
 */
public final class RunSketch {

    /** Runs that are kept; more words than most articles have. */
    public static final int SIZE = 1024;

    private final long[] smallest;
    private final boolean whole;

    private RunSketch(long[] smallest, boolean whole) {
        this.smallest = smallest;
        this.whole = whole;
    }

    /** The sketch of the runs that {@link Shingles#of} found. */
    public static RunSketch of(long[] shingles) {
        long[] sorted = shingles.clone();
        Arrays.sort(sorted);
        long[] smallest = new long[Math.min(SIZE, sorted.length)];
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                if (distinct == SIZE) {
                    return new RunSketch(smallest, false);
                }
                smallest[distinct++] = sorted[i];
            }
        }
        return new RunSketch(Arrays.copyOf(smallest, distinct), true);
    }

    /**
     * A sketch that was kept elsewhere.
     *
     * @param smallest all that {@link #smallest} gave
     * @param whole what {@link #isWhole} said
     */
    public static RunSketch kept(long[] smallest, boolean whole) {
        return new RunSketch(smallest.clone(), whole);
    }

    /** Whether it holds all runs of the text. */
    public boolean isWhole() {
        return whole;
    }

    /** The runs kept, at most {@code count}, the smallest hashes first. */
    public long[] smallest(int count) {
        return Arrays.copyOf(smallest, Math.min(count, smallest.length));
    }

    /** The share of the shorter text's runs that stand in the other, 0 to 1; 0 when one of them has none. */
    public double share(RunSketch other) {
        long limit = Math.min(limit(), other.limit());
        int mine = 0;
        int theirs = 0;
        int shared = 0;
        while (mine < smallest.length && theirs < other.smallest.length) {
            long left = smallest[mine];
            long right = other.smallest[theirs];
            if ((left < right ? left : right) > limit) {
                break;
            }
            shared += left == right ? 1 : 0;
            mine += left <= right ? 1 : 0;
            theirs += right <= left ? 1 : 0;
        }
        int shorter = Math.min(below(limit), other.below(limit));
        return shorter == 0 ? 0 : (double) shared / shorter;
    }

    private long limit() {
        return whole ? Long.MAX_VALUE : smallest[smallest.length - 1];
    }

    private int below(long limit) {
        int found = Arrays.binarySearch(smallest, limit);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
