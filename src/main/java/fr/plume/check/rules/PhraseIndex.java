package fr.plume.check.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases under the numbers of what they may begin with. A start from cold builds it for thousands of verb forms and looks up
 * a few: an entry is two numbers in a chain, and what a number leads to is put together when it is first asked for.
 */
final class PhraseIndex {

    private static final int NONE = -1;

    private final List<Phrase> phrases = new ArrayList<>();
    /** The chains: for each entry the one before it with the same number. */
    private final int[] next;

    private final int[] heads;
    private final @Nullable PhraseStarts[] starts;
    private int count;

    /**
     * An index without entries.
     *
     * @param numbers one more than the highest number
     * @param entries how many entries there will be
     */
    PhraseIndex(int numbers, int entries) {
        heads = new int[numbers];
        Arrays.fill(heads, NONE);
        next = new int[entries];
        starts = new PhraseStarts[numbers];
    }

    void put(int number, Phrase phrase) {
        phrases.add(phrase);
        next[count] = heads[number];
        heads[number] = count++;
    }

    /** Whether something begins with {@code number}. */
    boolean holds(int number) {
        return number >= 0 && number < heads.length && heads[number] != NONE;
    }

    /** What begins with {@code number}; null when nothing does, or no phrase has the number. Safe for use by several threads. */
    @Nullable
    PhraseStarts at(int number) {
        if (!holds(number)) {
            return null;
        }
        PhraseStarts known = starts[number];
        if (known == null) {
            List<Phrase> chain = new ArrayList<>();
            for (int entry = heads[number]; entry != NONE; entry = next[entry]) {
                chain.add(0, phrases.get(entry));
            }
            known = new PhraseStarts(chain);
            starts[number] = known;
        }
        return known;
    }
}
