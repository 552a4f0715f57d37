package fr.plume.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The runs of consecutive words of a text, hashed: what copying is measured with. */
public final class Shingles {

    /** Words in a run: five is what measures of reuse and containment commonly take. */
    public static final int SIZE = 5;

    private Shingles() {}

    /**
     * The hash of each run of {@value #SIZE} words, in order of its first word; empty for a shorter text. Equal runs have
     * equal hashes; two different runs share a hash once in about 2^64.
     *
     * @param words words as they are to be compared: folded, in lower case
     */
    public static long[] of(List<String> words) {
        int count = words.size() - SIZE + 1;
        if (count <= 0) {
            return new long[0];
        }
        long[] each = new long[words.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = hash(words.get(i));
        }
        long[] runs = new long[count];
        for (int i = 0; i < count; i++) {
            long run = 0;
            for (int k = 0; k < SIZE; k++) {
                run = mix(run * 31 + each[i + k]);
            }
            runs[i] = run;
        }
        return runs;
    }

    /** The share of the different runs of {@code text} that stand in {@code other}: 0 to 1; 0 for a text without any. */
    public static double containment(long[] text, long[] other) {
        Set<Long> mine = set(text);
        Set<Long> theirs = set(other);
        long shared = mine.stream().filter(theirs::contains).count();
        return mine.isEmpty() ? 0 : (double) shared / mine.size();
    }

    private static Set<Long> set(long[] runs) {
        Set<Long> set = new HashSet<>(runs.length * 2);
        Arrays.stream(runs).forEach(set::add);
        return set;
    }

    /** 64 bits of a word (FNV-1a over its UTF-16 units, then mixed). */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash);
    }

    /** Spreads the bits of {@code value} (the finalizer of MurmurHash3). */
    static long mix(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
