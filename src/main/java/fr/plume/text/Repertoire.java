package fr.plume.text;

/**
 * Which characters a text holds, so that whoever looks for rare ones need not read a text without any.
 *
 * <p>Exact for Latin letters, general punctuation and the last row of Unicode's first plane; the others are told by their
 * row of 128. So a character that stands
 * in the text is never denied, and one that does not may be thought to.
 */
public final class Repertoire {

    private static final int LATIN = 0x180;
    private static final int PUNCTUATION = 0x2000;
    private static final int PUNCTUATION_END = 0x2080;
    private static final int LAST_ROW = 0xff80;
    private static final int ROWS = LATIN + PUNCTUATION_END - PUNCTUATION + 0x10000 - LAST_ROW;
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

    /** The characters of all these texts together. */
    public static Repertoire union(Iterable<Repertoire> parts) {
        Repertoire union = new Repertoire();
        for (Repertoire part : parts) {
            for (int i = 0; i < union.held.length; i++) {
                union.held[i] |= part.held[i];
            }
        }
        return union;
    }

    private static int bit(char c) {
        if (c < LATIN) {
            return c;
        }
        if (c >= PUNCTUATION && c < PUNCTUATION_END) {
            return c - PUNCTUATION + LATIN;
        }
        return c >= LAST_ROW ? c - LAST_ROW + LATIN + PUNCTUATION_END - PUNCTUATION : ROWS + (c >> ROW_BITS);
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
        return part(first, last, 0, LATIN)
                || part(first, last, LATIN, PUNCTUATION)
                || part(first, last, PUNCTUATION, PUNCTUATION_END)
                || part(first, last, PUNCTUATION_END, LAST_ROW)
                || part(first, last, LAST_ROW, 0x10000);
    }

    /** The same within {@code [from, to)}, where bits follow one another as the characters do. */
    private boolean part(char first, char last, int from, int to) {
        int low = Math.max(first, from);
        int high = Math.min(last, to - 1);
        return low <= high && anyBit(bit((char) low), bit((char) high));
    }

    private boolean anyBit(int first, int last) {
        for (int word = first >> 6; word <= last >> 6; word++) {
            long mask = word == first >> 6 ? -1L << first : -1L;
            mask &= word == last >> 6 ? -1L >>> (63 - (last & 63)) : -1L;
            if ((held[word] & mask) != 0) {
                return true;
            }
        }
        return false;
    }
}
