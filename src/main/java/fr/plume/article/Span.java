package fr.plume.article;

/**
 * A stretch of a file's text.
 *
 * @param start offset of the first UTF-16 unit, 0-based
 * @param end offset after the last; equal to {@code start} for a place between two characters
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    /** The place at the start of a file. */
    public static final Span START = new Span(0, 0);

    /** Whether every character of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
