package fr.plume.text;

/**
 * Which characters a text holds, so that whoever looks for rare ones need not read a text without any.
 *
 * <p>Exact for Latin letters and general punctuation; the others are told by their row of 128. So a character that stands
 * in the text is never denied, and one that does not may be thought to.
 */
public final class Repertoire {

    private static final int LATIN = 0x180;
    private static final int PUNCTUATION = 0x2000;
    private static final int PUNCTUATION_END = 0x2080;
    private static final int ROWS = LATIN + PUNCTUATION_END - PUNCTUATION;
    private static final int ROW_BITS = 7;

    private final long[] held = new long[(ROWS + (0x10000 >> ROW_BITS)) / Long.SIZE];

    private Repertoire() {}

    /** The characters of {@code text}, UTF-16 unit by unit. */
    public static Repertoire of(String text) {
        Repertoire repertoire = new Repertoire();
        long[] held = repertoire.held;
        for (char c : text.toCharArray()) {
            int bit = bit(c);
            held[bit >> 6] |= 1L << bit;
        }
        return repertoire;
    }

    private static int bit(char c) {
        if (c < LATIN) {
            return c;
        }
        return c >= PUNCTUATION && c < PUNCTUATION_END ? c - PUNCTUATION + LATIN : ROWS + (c >> ROW_BITS);
    }

    /** Whether {@code c} may stand in the text; when it does not hold, it certainly stands nowhere in it. */
    public boolean mayHold(char c) {
        int bit = bit(c);
        return (held[bit >> 6] >>> bit & 1) != 0;
    }

    /** Whether one of {@code characters} may stand in the text. */
    public boolean mayHoldAny(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (mayHold(characters.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character from {@code first} to {@code last}, both included, may stand in the text. */
    public boolean mayHoldAny(char first, char last) {
        int c = first;
        while (c <= last) {
            if (mayHold((char) c)) {
                return true;
            }
            boolean exact = c < LATIN || c >= PUNCTUATION && c < PUNCTUATION_END;
            c = exact ? c + 1 : (c >> ROW_BITS) + 1 << ROW_BITS;
        }
        return false;
    }
}
