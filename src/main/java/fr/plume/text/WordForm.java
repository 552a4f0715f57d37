package fr.plume.text;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A word as it is written, wherever it stands. A text says its few hundred usual words over and over: what follows from their
 * letters alone is worked out once for all of them, see {@link Trait}.
 *
 * <p>Forms that were met lately are kept in a table of fixed size, so memory does not grow with what is read. Safe for use by
 * several threads: two that meet a form at once may both work it out, and find the same.
 */
public final class WordForm {

    /** More than the different words of a shelf of articles; each takes some 300 bytes. */
    private static final int KEPT = 1 << 15;

    private static final WordForm[] LATELY = new WordForm[KEPT];

    /** So many letters and their number fit into a key. */
    private static final int SHORT = 7;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long key;
    private final String text;
    private final String lower;
    private final Object[] known = new Object[Trait.MOST];
    private @Nullable String core;

    private WordForm(String text, long key) {
        this.key = key;
        this.text = text;
        this.lower = lower(text);
    }

    /**
     * Something told from the letters of a word alone. Meant for constants, of which there are few: each has a place of its own
     * in every form.
     *
     * @param <T> what is told; never changed once made
     */
    public static final class Trait<T> {

        private static final int MOST = 8;

        private static int count;

        private final int index;
        private final Function<WordForm, T> work;

        private Trait(int index, Function<WordForm, T> work) {
            this.index = index;
            this.work = work;
        }

        /** What {@code work}, a pure function that never gives null, tells of a form. */
        public static synchronized <T> Trait<T> of(Function<WordForm, T> work) {
            if (count == MOST) {
                throw new IllegalStateException("more than " + MOST + " traits");
            }
            return new Trait<>(count++, work);
        }
    }

    /** The form of the word that stands at {@code [start, end)} of {@code text}. */
    static WordForm at(String text, int start, int end) {
        long key = key(text, start, end);
        int place = (int) (key * SPREAD >>> 40) & KEPT - 1;
        WordForm form = LATELY[place];
        if (form == null || form.key != key || key < 0 && !form.isAt(text, start, end)) {
            form = new WordForm(text.substring(start, end), key);
            LATELY[place] = form;
        }
        return form;
    }

    /** The letters of a short word themselves, behind their number; for another a negative hash, which others may share. */
    private static long key(String text, int start, int end) {
        long key = end - start;
        int seen = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            seen |= c;
            key = end - start <= SHORT ? key << Byte.SIZE | c : key * 31 + c;
        }
        return end - start <= SHORT && seen <= 0xff ? key : key | Long.MIN_VALUE;
    }

    private boolean isAt(String other, int start, int end) {
        return text.length() == end - start && other.startsWith(text, start);
    }

    /** The word as written. */
    public String text() {
        return text;
    }

    /** The word in lower case ({@code Locale.ROOT}), typographic apostrophes made straight. */
    public String lower() {
        return lower;
    }

    /** {@link #lower} without its elided article, pronoun or conjunction. */
    public String core() {
        String found = core;
        if (found == null) {
            found = Elision.strip(lower);
            core = found;
        }
        return found;
    }

    /** What {@code trait} tells of this form; worked out once. */
    public <T> T get(Trait<T> trait) {
        Object found = known[trait.index];
        if (found == null) {
            found = trait.work.apply(this);
            known[trait.index] = found;
        }
        @SuppressWarnings("unchecked") // Only this very trait writes at its index.
        T told = (T) found;
        return told;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WordForm form && form.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static String lower(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c > 0x7f && !isLatinLetter(c) && plain(c) != c) {
                lower = plain(lower);
                break;
            }
        }
        return lower.equals(written) ? written : lower;
    }

    /** A letter that stays as it is: told fast, for a French text is full of them. */
    private static boolean isLatinLetter(char c) {
        return c >= '\u00c0' && c < '\u0180';
    }

    private static String plain(String lower) {
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = plain(lower.charAt(i));
            if (c != 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The usual form of a character inside a word; 0 for one to leave out. */
    private static char plain(char c) {
        if (Glyph.isApostrophe(c)) {
            return '\'';
        }
        if (c == '\u2010' || c == '\u2011') {
            return '-';
        }
        if (Characters.isNoBreakSpace(c)) {
            return ' ';
        }
        return Characters.isInvisible(c) ? 0 : c;
    }
}
