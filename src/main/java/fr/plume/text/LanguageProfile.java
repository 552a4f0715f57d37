package fr.plume.text;

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

    private static final String[] TAGS = {"fr", "en", "es", "it", "pt", "de", "nl", "ca", "la"};

    private static final long[] WORD_KEYS = new long[SLOTS];
    private static final long[] WORD_VALUES = new long[SLOTS];
    private static final long[] ENDING_KEYS = new long[1 << 11];
    private static final long[] ENDING_VALUES = new long[1 << 11];
    private static final long[] LETTER_VALUES = new long[LETTERS];
    private static final long[] PAIR_VALUES = new long[26 * 26];
    /** Set on a word that French took over from another language. */
    private static final long LOANWORD = 1L << 60;

    static {
        for (int language = 0; language < LANGUAGES; language++) {
            words("languages/" + TAGS[language] + ".txt", language);
        }
        words("loanwords.txt", LANGUAGES);
        for (String line : DataFile.lines("languages/letters.txt")) {
            letters(line);
        }
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

    /** Whether the evidence is that of a word at home in French though foreign by its letters. */
    static boolean isLoanword(long evidence) {
        return (evidence & LOANWORD) != 0;
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
        long left = evidence & ~LOANWORD;
        for (int language = 0; left != 0; language++) {
            sums[language] += (int) left & 15;
            left >>>= 4;
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

    /** Reads a list of words straight from its bytes: at every start of plume, so it makes no object. */
    private static void words(String file, int language) {
        byte[] bytes = DataFile.bytes(file);
        int i = 0;
        while (i < bytes.length) {
            boolean entry = bytes[i] != '#';
            long value = language < LANGUAGES && entry ? (long) CLASSES[bytes[i] - 'A'] << shift(language) : LOANWORD;
            i += language < LANGUAGES ? 2 : 0;
            long hash = SEED;
            for (; bytes[i] != '\n'; i++) {
                int c = bytes[i];
                if (c < 0) {
                    // Two bytes: the lists hold no character beyond U+07FF.
                    c = (c & 0x1f) << 6 | bytes[++i] & 0x3f;
                }
                // Written out, for this loop runs before any compiler has seen it.
                hash = (hash ^ c) * STEP;
            }
            i++;
            if (entry) {
                put(WORD_KEYS, WORD_VALUES, hash, value);
            }
        }
    }

    private static void letters(String line) {
        int space = line.indexOf(' ');
        long value = 0;
        for (int i = space + 1; i < line.length(); i += 5) {
            long halves = line.charAt(i + 3) - '0';
            value |= halves << shift(language(line.charAt(i), line.charAt(i + 1)));
        }
        if (line.charAt(0) == '-') {
            long hash = SEED;
            for (int i = space - 1; i > 0; i--) {
                hash = step(hash, line.charAt(i));
            }
            put(ENDING_KEYS, ENDING_VALUES, hash, value);
        } else if (space == 1) {
            LETTER_VALUES[line.charAt(0)] = value;
        } else {
            PAIR_VALUES[(line.charAt(0) - 'a') * 26 + line.charAt(1) - 'a'] = value;
        }
    }

    private static int language(char first, char second) {
        int language = 0;
        while (TAGS[language].charAt(0) != first || TAGS[language].charAt(1) != second) {
            language++;
        }
        return language;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static int shift(int language) {
        return language * 4;
    }

    private static final long SEED = 1125899906842597L;
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private static long step(long hash, char c) {
        return (hash ^ c) * STEP;
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
