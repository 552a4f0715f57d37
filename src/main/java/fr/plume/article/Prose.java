package fr.plume.article;

import fr.plume.text.Sentence;
import fr.plume.text.Sentences;
import fr.plume.text.Word;
import fr.plume.text.Words;
import java.util.List;

/**
 * The text of a block as a reader sees it: no mark, tag or address, entities decoded, a line break as {@code \n}; code,
 * images and bare addresses stand as one {@link fr.plume.text.Characters#OBJECT} each.
 *
 * <p>Words and sentences are found once, here, and shared by all rules.
 */
public final class Prose {

    private final String text;
    private final int[] offsets;
    private final List<Inline> inlines;
    private final List<Word> words;
    private final List<Sentence> sentences;

    /**
     * @param text the rendered text
     * @param offsets for each UTF-16 unit of the text, and its end, the offset in the file; never decreasing
     * @param inlines the links, emphases and objects in it, in order of their start
     */
    Prose(String text, int[] offsets, List<Inline> inlines) {
        if (offsets.length != text.length() + 1) {
            throw new IllegalArgumentException("offsets " + offsets.length + " for text " + text.length());
        }
        this.text = text;
        this.offsets = offsets;
        this.inlines = List.copyOf(inlines);
        this.words = List.copyOf(Words.of(text));
        this.sentences = List.copyOf(Sentences.of(text, words));
    }

    public String text() {
        return text;
    }

    public List<Word> words() {
        return words;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Inline> inlines() {
        return inlines;
    }

    /** The offset in the file of an offset in {@link #text()}. */
    public int fileOffset(int offset) {
        return offsets[offset];
    }

    /** The part of the file that renders as {@code [start, end)} of {@link #text()}. */
    public Span span(int start, int end) {
        return start == end
                ? new Span(offsets[start], offsets[start])
                : new Span(offsets[start], Math.max(offsets[end - 1] + 1, endInFile(end)));
    }

    /** Where the last unit ends: the next unit's start when they touch, else one unit further. */
    private int endInFile(int end) {
        boolean touching = offsets[end] - offsets[end - 1] <= 1;
        return touching ? offsets[end] : offsets[end - 1] + 1;
    }

    /** Whether an inline of this kind covers the unit at {@code offset} of {@link #text()}. */
    public boolean within(Inline.Kind kind, int offset) {
        return inlines.stream().anyMatch(i -> i.kind() == kind && i.start() <= offset && offset < i.end());
    }
}
