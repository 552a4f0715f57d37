package fr.plume.check.rules;

import java.util.Arrays;

/** Who had a run of words first: a map from hashes to numbers that makes no object for an entry. */
final class RunOwners {

    private static final int NOBODY = -1;

    private long[] runs = new long[1 << 10];
    private int[] owners = nobody(runs.length);
    private int count;

    /** The number that was {@linkplain #add added} for {@code run}; negative when none was. */
    int of(long run) {
        return owners[place(run)];
    }

    /** Makes {@code owner}, 0 or more, that of {@code run} unless it has one. */
    void add(long run, int owner) {
        if (2 * count > runs.length) {
            grow();
        }
        int place = place(run);
        if (owners[place] == NOBODY) {
            runs[place] = run;
            owners[place] = owner;
            count++;
        }
    }

    /** Where {@code run} stands, or the free place where it would. */
    private int place(long run) {
        int place = (int) (run ^ run >>> 32) & runs.length - 1;
        while (owners[place] != NOBODY && runs[place] != run) {
            place = place + 1 & runs.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldRuns = runs;
        int[] oldOwners = owners;
        runs = new long[2 * oldRuns.length];
        owners = nobody(runs.length);
        for (int i = 0; i < oldRuns.length; i++) {
            if (oldOwners[i] != NOBODY) {
                int place = place(oldRuns[i]);
                runs[place] = oldRuns[i];
                owners[place] = oldOwners[i];
            }
        }
    }

    private static int[] nobody(int size) {
        int[] owners = new int[size];
        Arrays.fill(owners, NOBODY);
        return owners;
    }
}
