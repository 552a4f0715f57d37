package fr.plume.text;

import java.util.Set;

/**
 * What words and letters say of a language, from the data files in {@code languages/}.
 *
 * <p>Words and endings are kept by a 64-bit hash in open tables, so that loading makes no object for an entry. Evidence is
 * counted in half nats against a language of which the word is unknown.
 */
final class LanguageProfile {

    /** The languages with a profile, in the order of {@link Language}. */
    static final int LANGUAGES = Language.UNKNOWN.ordinal();

    static final int FRENCH = Language.FRENCH.ordinal();

    private static final int SLOTS = 1 << 14;
    private static final int LONGEST_ENDING = 6;
    private static final int LETTERS = 0x180;
    /** Half nats for a word of class A, B, C, D: its share of a text against one word in fifty thousand. */
    private static final int[] CLASSES = {14, 11, 7, 4};

    private static final long[] WORD_KEYS = new long[SLOTS];
    private static final long[] WORD_VALUES = new long[SLOTS];
    private static final long[] ENDING_KEYS = new long[1 << 11];
    private static final long[] ENDING_VALUES = new long[1 << 11];
    private static final long[] LETTER_VALUES = new long[LETTERS];
    private static final long[] PAIR_VALUES = new long[26 * 26];
    private static final Set<String> LOANWORDS = DataFile.set("loanwords.txt");

    static {
        for (int language = 0; language < LANGUAGES; language++) {
            for (String line : DataFile.lines("languages/" + Language.values()[language].tag() + ".txt")) {
                int shift = shift(language);
                long value = (long) CLASSES[line.charAt(0) - 'A'] << shift;
                put(WORD_KEYS, WORD_VALUES, hash(line, 2, line.length()), value);
            }
        }
        DataFile.lines("languages/letters.txt").forEach(LanguageProfile::letters);
    }

    private LanguageProfile() {}

    /** Evidence of each language, four bits each; a table of all-zero says that the word is unknown. */
    static long word(String lower, int from, int to) {
        return get(WORD_KEYS, WORD_VALUES, hash(lower, from, to));
    }

    /** The half nats for one language in what {@link #word} and its kin return. */
    static int of(long evidence, int language) {
        return (int) (evidence >>> shift(language)) & 15;
    }

    /** Whether the word is at home in French though foreign by its letters. */
    static boolean isLoanword(String lower) {
        return LOANWORDS.contains(lower);
    }

    /** Whether French itself uses the word often; {@code from} to {@code to} of a word in lower case. */
    static boolean isFrench(String lower, int from, int to) {
        return of(word(lower, from, to), FRENCH) > 0;
    }

    /** Adds what the letters of an unknown word say, at most 8 half nats a language. */
    static void addLetters(String lower, int from, int to, int[] sums) {
        int[] found = new int[LANGUAGES];
        add(ending(lower, from, to), found);
        for (int i = from; i < to; i++) {
            char c = lower.charAt(i);
            if (c < LETTERS) {
                add(LETTER_VALUES[c], found);
                if (i > from && isPlain(c) && isPlain(lower.charAt(i - 1))) {
                    add(PAIR_VALUES[(lower.charAt(i - 1) - 'a') * 26 + c - 'a'], found);
                }
            }
        }
        for (int language = 0; language < LANGUAGES; language++) {
            sums[language] += Math.min(found[language], 8);
        }
    }

    static void add(long evidence, int[] sums) {
        for (int language = 0; evidence != 0 && language < LANGUAGES; language++) {
            sums[language] += of(evidence, language);
        }
    }

    private static long ending(String lower, int from, int to) {
        long hash = SEED;
        long best = 0;
        for (int i = to - 1; i >= from && to - i <= LONGEST_ENDING; i--) {
            hash = step(hash, lower.charAt(i));
            long value = get(ENDING_KEYS, ENDING_VALUES, hash);
            best = value == 0 ? best : value;
        }
        return best;
    }

    private static void letters(String line) {
        String[] fields = line.split(" ");
        long value = 0;
        for (int i = 1; i < fields.length; i++) {
            String tag = fields[i].substring(0, 2);
            long halves = Math.round(2 * Double.parseDouble(fields[i].substring(3)));
            for (Language language : Language.values()) {
                value |= language.tag().equals(tag) ? halves << shift(language.ordinal()) : 0;
            }
        }
        String pattern = fields[0];
        if (pattern.charAt(0) == '-') {
            long hash = SEED;
            for (int i = pattern.length() - 1; i > 0; i--) {
                hash = step(hash, pattern.charAt(i));
            }
            put(ENDING_KEYS, ENDING_VALUES, hash, value);
        } else if (pattern.length() == 1) {
            LETTER_VALUES[pattern.charAt(0)] = value;
        } else {
            PAIR_VALUES[(pattern.charAt(0) - 'a') * 26 + pattern.charAt(1) - 'a'] = value;
        }
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static int shift(int language) {
        return language * 4;
    }

    private static final long SEED = 1125899906842597L;

    private static long step(long hash, char c) {
        return (hash ^ c) * 0x9E3779B97F4A7C15L;
    }

    private static long hash(String s, int from, int to) {
        long hash = SEED;
        for (int i = from; i < to; i++) {
            hash = step(hash, s.charAt(i));
        }
        return hash;
    }

    private static int slot(long[] keys, long hash) {
        int slot = (int) (hash >>> 40) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static void put(long[] keys, long[] values, long hash, long value) {
        int slot = slot(keys, hash);
        keys[slot] = hash;
        values[slot] |= value;
    }

    private static long get(long[] keys, long[] values, long hash) {
        int slot = slot(keys, hash);
        return keys[slot] == 0 ? 0 : values[slot];
    }
}
