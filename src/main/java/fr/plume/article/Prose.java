package fr.plume.article;

import fr.plume.text.Characters;
import fr.plume.text.Repertoire;
import fr.plume.text.Sentence;
import fr.plume.text.Sentences;
import fr.plume.text.Sequence;
import fr.plume.text.Word;
import fr.plume.text.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a block as a reader sees it: no mark, tag or address, entities decoded, a line break as {@code \n}; code,
 * images and bare addresses stand as one {@link Characters#OBJECT} each.
 *
 * <p>Words and sentences are found once, here, at the first question, and shared by all rules. Safe to share between
 * threads: two that ask at once find the same.
 */
public final class Prose {

    private static final int[] NOTHING = {};
    private static final Derived<Prose, Repertoire> REPERTOIRE = Derived.by(p -> Repertoire.of(p.text));

    private final String text;
    /** Runs of text in order, three numbers each: start in the text, start in the file, end in the file. */
    private final int[] runs;

    private final List<Inline> inlines;
    private final Derived.Known<Prose> known = new Derived.Known<>();
    private @Nullable List<Word> words;
    private @Nullable List<Sentence> sentences;
    private @Nullable Map<Inline.Kind, int[]> stretches;

    /**
     * @param text the rendered text
     * @param runs see {@link ProseBuilder}; at least one
     * @param inlines the links, emphases and objects in it, in order of their start
     */
    Prose(String text, int[] runs, List<Inline> inlines) {
        this.text = text;
        this.runs = runs;
        this.inlines = Sequence.of(inlines);
    }

    /** No text, at a place of the file. */
    static Prose none(int offset) {
        return new Prose("", new int[] {0, offset, offset}, List.of());
    }

    /** A value of the file that is no block of its text: all of it stands at {@code span}. */
    public static Prose of(String text, Span span) {
        return new Prose(text, new int[] {0, span.start(), span.end()}, List.of());
    }

    public String text() {
        return text;
    }

    /** The words, with offsets in {@link #text()}. */
    public List<Word> words() {
        List<Word> known = words;
        if (known == null) {
            known = Words.of(text, repertoire());
            words = known;
        }
        return known;
    }

    /** The words that stand wholly in {@code [start, end)}; the time does not grow with the length of the text. */
    public List<Word> words(int start, int end) {
        List<Word> all = words();
        int from = firstWord(all, start);
        int to = from;
        while (to < all.size() && all.get(to).end() <= end) {
            to++;
        }
        return all.subList(from, to);
    }

    private static int firstWord(List<Word> words, int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The sentences, with offsets in {@link #text()}. */
    public List<Sentence> sentences() {
        List<Sentence> known = sentences;
        if (known == null) {
            known = Sequence.of(Sentences.of(text, words()));
            sentences = known;
        }
        return known;
    }

    /** The number of the sentence that holds the unit at {@code offset} of {@link #text()}, from 0; -1 between two. */
    public int sentenceAt(int offset) {
        List<Sentence> all = sentences();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < all.size() && all.get(low).start() <= offset ? low : -1;
    }

    /** The characters of {@link #text()}. */
    public Repertoire repertoire() {
        return get(REPERTOIRE);
    }

    /** What several rules work out from this text; found once. */
    public <T> T get(Derived<Prose, T> derived) {
        return known.get(derived, this);
    }

    public List<Inline> inlines() {
        return inlines;
    }

    /** The offset in the file of an offset in {@link #text()}; of its length, where its last character ends. */
    public int fileOffset(int offset) {
        if (offset >= text.length()) {
            return runs[runs.length - 1];
        }
        int run = run(offset);
        return verbatim(run) ? runs[run + 1] + offset - runs[run] : runs[run + 1];
    }

    /** The part of the file that renders as {@code [start, end)} of {@link #text()}: all of an entity or an object. */
    public Span span(int start, int end) {
        int from = fileOffset(start);
        if (start == end) {
            return new Span(from, from);
        }
        int last = run(end - 1);
        int to = verbatim(last) ? runs[last + 1] + end - runs[last] : runs[last + 2];
        return new Span(from, to);
    }

    /** Whether an inline of this kind covers the unit at {@code offset} of {@link #text()}. */
    public boolean within(Inline.Kind kind, int offset) {
        int[] bounds = stretches().getOrDefault(kind, NOTHING);
        int found = Arrays.binarySearch(bounds, offset);
        // Bounds are start, end, start, end…: inside when the last bound not after the offset is a start.
        int last = found >= 0 ? found : -found - 2;
        return last >= 0 && last % 2 == 0;
    }

    /** Whether a reader sees nothing of it but what tags of a template put there. */
    boolean isOnlyTags() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Characters.isSpace(c) && !(c == Characters.OBJECT && within(Inline.Kind.TEMPLATE, i))) {
                return false;
            }
        }
        return true;
    }

    private Map<Inline.Kind, int[]> stretches() {
        Map<Inline.Kind, int[]> known = stretches;
        if (known == null) {
            known = new EnumMap<>(Inline.Kind.class);
            for (Inline.Kind kind : Inline.Kind.values()) {
                int[] bounds = bounds(kind);
                if (bounds.length > 0) {
                    known.put(kind, bounds);
                }
            }
            stretches = known;
        }
        return known;
    }

    /** Start and end of each stretch that inlines of a kind cover, those that touch or nest made one. */
    private int[] bounds(Inline.Kind kind) {
        int[] bounds = NOTHING;
        int count = 0;
        for (Inline inline : inlines) {
            if (inline.kind() != kind || inline.start() == inline.end()) {
                continue;
            }
            if (count > 0 && inline.start() <= bounds[count - 1]) {
                bounds[count - 1] = Math.max(bounds[count - 1], inline.end());
                continue;
            }
            if (count == bounds.length) {
                bounds = Arrays.copyOf(bounds, Math.max(8, count * 2));
            }
            bounds[count++] = inline.start();
            bounds[count++] = inline.end();
        }
        return Arrays.copyOf(bounds, count);
    }

    /** The index of the run that holds the unit at {@code offset}. */
    private int run(int offset) {
        int low = 0;
        int high = runs.length / 3 - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs[middle * 3] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * 3;
    }

    /** Whether a run is as long in the file as in the text: then unit stands for unit. */
    private boolean verbatim(int run) {
        int next = run + 3 < runs.length ? runs[run + 3] : text.length();
        return next - runs[run] == runs[run + 2] - runs[run + 1];
    }
}
