package fr.plume.article;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Something that several rules work out from the same subject, an article or the text of a block: worked out at the first
 * question, kept with the subject, and the same for all who ask.
 *
 * <p>Meant for constants, for each has a place of its own in every subject that is asked for it.
 *
 * @param <S> what it is worked out from
 * @param <T> what comes of it; immutable, or never changed once made
 */
public final class Derived<S, T> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int index = COUNT.getAndIncrement();
    private final Function<S, T> work;

    private Derived(Function<S, T> work) {
        this.work = work;
    }

    /** What {@code work}, a pure function that never gives null, makes of a subject. */
    public static <S, T> Derived<S, T> by(Function<S, T> work) {
        return new Derived<>(work);
    }

    /** What is known of one subject. Two threads that ask at once both find it, and the same. */
    static final class Known<S> {

        private static final Object[] NOTHING = {};

        private volatile Object[] known = NOTHING;

        <T> T get(Derived<S, T> asked, S subject) {
            Object[] now = known;
            Object found = asked.index < now.length ? now[asked.index] : null;
            if (found == null) {
                found = asked.work.apply(subject);
                put(asked.index, found);
            }
            @SuppressWarnings("unchecked") // Only put writes here, and only what this very question gave.
            T answer = (T) found;
            return answer;
        }

        /** The array is written anew for the other threads: they see a whole entry or none. */
        private void put(int index, Object made) {
            Object[] next = known;
            if (index >= next.length) {
                next = Arrays.copyOf(next, Math.max(index + 1, COUNT.get()));
            }
            next[index] = made;
            known = next;
        }
    }
}
