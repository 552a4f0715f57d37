package fr.plume.check.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of words of a {@link Lexicon}, by their numbers: one bit each, from the first number to the last. */
final class WordNumbers {

    private final int first;
    private final long[] bits;

    private WordNumbers(int first, long[] bits) {
        this.first = first;
        this.bits = bits;
    }

    /** The set of these numbers, each 0 or more. */
    static WordNumbers of(int[] numbers) {
        if (numbers.length == 0) {
            return new WordNumbers(0, new long[0]);
        }
        int least = Arrays.stream(numbers).min().getAsInt() >> 6;
        int most = Arrays.stream(numbers).max().getAsInt() >> 6;
        long[] bits = new long[most - least + 1];
        for (int number : numbers) {
            bits[(number >> 6) - least] |= 1L << number;
        }
        return new WordNumbers(least, bits);
    }

    /** The numbers of the set, ascending. */
    IntStream stream() {
        return BitSet.valueOf(bits).stream().map(bit -> (first << 6) + bit);
    }

    /** Whether the set holds a number; {@link Lexicon#UNKNOWN} is in none. */
    boolean contains(int number) {
        int at = (number >> 6) - first;
        return at >= 0 && at < bits.length && (bits[at] >>> number & 1) != 0;
    }
}
