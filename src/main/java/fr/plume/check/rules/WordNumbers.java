package fr.plume.check.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
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

    /** The numbers of all these sets. */
    static WordNumbers union(List<WordNumbers> sets) {
        return sets.size() == 1
                ? sets.get(0)
                : of(sets.stream().flatMapToInt(WordNumbers::stream).toArray());
    }

    /** The numbers of the set, ascending. */
    IntStream stream() {
        return BitSet.valueOf(bits).stream().map(bit -> (first << 6) + bit);
    }

    /** How many numbers the set holds. */
    int size() {
        int size = 0;
        for (long word : bits) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** More than the highest number of the set. */
    int limit() {
        return first + bits.length << 6;
    }

    /** Gives {@code taker} the numbers of the set, ascending. */
    void forEach(IntConsumer taker) {
        for (int i = 0; i < bits.length; i++) {
            for (long left = bits[i]; left != 0; left &= left - 1) {
                taker.accept((first + i << 6) + Long.numberOfTrailingZeros(left));
            }
        }
    }

    /** Whether the set holds a number; {@link Lexicon#UNKNOWN} is in none. */
    boolean contains(int number) {
        int at = (number >> 6) - first;
        return at >= 0 && at < bits.length && (bits[at] >>> number & 1) != 0;
    }
}
