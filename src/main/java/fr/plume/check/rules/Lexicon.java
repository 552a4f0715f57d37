package fr.plume.check.rules;

/**
 * The words that phrases are made of, each with a number: a word of a text is looked up once, whatever the number of books
 * and phrases it is then compared with.
 *
 * <p>Words are kept by a 64-bit hash in an open table, so that a look-up touches one place of memory; two different words
 * share a hash once in about 2^64.
 */
final class Lexicon {

    /** The number of a word that no phrase knows. */
    static final int UNKNOWN = -1;

    private static final long SEED = 1125899906842597L;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long[] hashes = new long[1 << 12];
    /** One more than the number of the word whose hash stands at the same place; 0 where none stands. */
    private int[] numbers = new int[hashes.length];

    private int count;

    /** The number of {@code word}, a new one when it had none: 0 or more, in the order of their coming. */
    int add(String word) {
        long hash = hash(word);
        int place = place(hash);
        if (numbers[place] == 0) {
            hashes[place] = hash;
            numbers[place] = ++count;
            if (2 * count > hashes.length) {
                grow();
            }
            return count - 1;
        }
        return numbers[place] - 1;
    }

    /** The number of {@code word}, or {@link #UNKNOWN}. */
    int number(String word) {
        return numbers[place(hash(word))] - 1;
    }

    private static long hash(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * STEP;
        }
        return hash;
    }

    /** Where {@code hash} stands, or the free place where it would. */
    private int place(long hash) {
        int place = (int) (hash >>> 40) & hashes.length - 1;
        while (numbers[place] != 0 && hashes[place] != hash) {
            place = place + 1 & hashes.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new long[2 * oldHashes.length];
        numbers = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldNumbers[i] != 0) {
                int place = place(oldHashes[i]);
                hashes[place] = oldHashes[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
