package fr.plume.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Spliterator;

/**
 * A list that is never changed once made; a part of it is a window on the same elements.
 *
 * <p>One class for the words, sentences and blocks of a text, whatever their number. Rules do little but walk along them, and
 * the first compiler calls a method directly only where it has met no second class: the lists of the JDK are of one class for
 * two elements and of another for three, and checking articles takes a twentieth longer with them.
 *
 * @param <T> what it holds; never null
 */
public final class Sequence<T> extends AbstractList<T> implements RandomAccess {

    private final Object[] all;
    private final int first;
    private final int count;

    private Sequence(Object[] all, int first, int count) {
        this.all = all;
        this.first = first;
        this.count = count;
    }

    /**
     * These elements, not copied when they are a sequence already.
     *
     * @throws NullPointerException when one is null
     */
    public static <T> Sequence<T> of(List<T> elements) {
        if (elements instanceof Sequence<T> sequence) {
            return sequence;
        }
        Object[] all = elements.toArray();
        for (Object element : all) {
            Objects.requireNonNull(element);
        }
        return new Sequence<>(all, 0, all.length);
    }

    @Override
    @SuppressWarnings("unchecked") // Only elements of a list of T were put there.
    public T get(int index) {
        return (T) all[first + Objects.checkIndex(index, count)];
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public Sequence<T> subList(int from, int to) {
        Objects.checkFromToIndex(from, to, count);
        return new Sequence<>(all, first + from, to - from);
    }

    @Override
    public Iterator<T> iterator() {
        return new Walk<>(all, first, first + count);
    }

    @Override
    public Spliterator<T> spliterator() {
        return Arrays.spliterator(cast(all), first, first + count);
    }

    @SuppressWarnings("unchecked") // Read only.
    private static <T> T[] cast(Object[] all) {
        return (T[]) all;
    }

    private static final class Walk<T> implements Iterator<T> {

        private final Object[] all;
        private final int end;
        private int at;

        Walk(Object[] all, int start, int end) {
            this.all = all;
            this.at = start;
            this.end = end;
        }

        @Override
        public boolean hasNext() {
            return at < end;
        }

        @Override
        @SuppressWarnings("unchecked") // As in get.
        public T next() {
            if (at == end) {
                throw new NoSuchElementException();
            }
            return (T) all[at++];
        }
    }
}
