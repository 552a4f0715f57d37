package fr.plume.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file's text with all that is neither Markdown nor prose covered, character for character, so that offsets stay those
 * of the file: the metadata with blanks, the tags of site generators with a character that no grammar knows.
 *
 * <p>Covering them first keeps the underscores and quotation marks in them from being read as Markdown, and makes a link
 * whose address holds a tag with spaces a link.
 */
final class Masks {

    /** Stands for each character of a tag that has a line of its own; a noncharacter of Unicode, in no text. */
    static final char LINE = '\ufdd0';

    /** Stands for each character of a line that opens a box around the lines indented below it. */
    static final char CONTAINER = '\ufdd3';

    /** Stands for each character of a tag within text. */
    static final char INLINE = '\ufdd1';

    /** Stands for a mark that the text shows as it is, and that the grammar should not look at. */
    static final char SHOWN = '\ufdd2';

    /** What is covered. */
    enum Kind {
        /** A tag that shows something, or nothing known. */
        OBJECT,
        /** Attributes of what stands before: nothing is shown. */
        ATTRIBUTES,
        /** A reference to a footnote. */
        FOOTNOTE,
        /** The backslash of an escape. */
        HIDDEN;

        /** Whether it marks the text before it, so that a space between the two is none. */
        boolean isMark() {
            return this == ATTRIBUTES || this == FOOTNOTE;
        }
    }

    private final String original;
    private final String covered;
    private final int[] starts;
    private final int[] ends;
    private final List<Kind> kinds;

    private Masks(String original, String covered, int[] starts, int[] ends, List<Kind> kinds) {
        this.original = original;
        this.covered = covered;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
    }

    /** Nothing covered. */
    static Masks none(String text) {
        return new Masks(text, text, new int[0], new int[0], List.of());
    }

    /** The text as the grammars see it. */
    String covered() {
        return covered;
    }

    /** What stands in the file. */
    String original(int start, int end) {
        return original.substring(start, end);
    }

    /** The character of the file at an offset. */
    char original(int offset) {
        return original.charAt(offset);
    }

    /** Whether {@code c} covers something. */
    static boolean isMask(char c) {
        return c == INLINE || c == LINE || c == CONTAINER;
    }

    /** The number of the mask over {@code offset}, -1 when there is none. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int mask = found >= 0 ? found : -found - 2;
        return mask >= 0 && offset < ends[mask] ? mask : -1;
    }

    Span span(int mask) {
        return new Span(starts[mask], ends[mask]);
    }

    Kind kind(int mask) {
        return kinds.get(mask);
    }

    /** Collects what to cover, in the order of the file. */
    static final class Builder {

        private final char[] text;
        private final String original;
        private final List<Kind> kinds = new ArrayList<>();
        private int[] bounds = new int[16];

        Builder(String original) {
            this.original = original;
            this.text = original.toCharArray();
        }

        /** Makes {@code [start, end)} blank, its line ends kept. */
        void blank(int start, int end) {
            for (int i = start; i < end; i++) {
                text[i] = text[i] == '\n' ? '\n' : ' ';
            }
        }

        void show(int start, int end) {
            Arrays.fill(text, start, end, SHOWN);
        }

        void cover(Kind kind, char with, int start, int end) {
            Arrays.fill(text, start, end, with);
            int at = kinds.size() * 2;
            if (at == bounds.length) {
                bounds = Arrays.copyOf(bounds, at * 2);
            }
            bounds[at] = start;
            bounds[at + 1] = end;
            kinds.add(kind);
        }

        Masks build() {
            int[] starts = new int[kinds.size()];
            int[] ends = new int[kinds.size()];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = bounds[i * 2];
                ends[i] = bounds[i * 2 + 1];
            }
            return new Masks(original, new String(text), starts, ends, kinds);
        }
    }
}
