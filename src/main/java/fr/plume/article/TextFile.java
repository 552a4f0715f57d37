package fr.plume.article;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The text of a file as the rules see it (NFC, line feeds, no byte-order mark), with its lines.
 *
 * <p>Spans count in {@link #text()}; {@link #originalOffset} leads back to the text as it was read, so that an edit leaves
 * every other character of the file alone.
 */
public final class TextFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String original;
    private final String text;
    private final int[] lineStarts;
    /** The offsets behind the surrogate pairs of text, ascending. */
    private final int[] pairEnds;
    /** For each offset of text, and its end, the offset in original; null when the two are equal. */
    private final int[] originalOffsets;

    private TextFile(String original, String text, int[] originalOffsets) {
        this.original = original;
        this.text = text;
        this.originalOffsets = originalOffsets;
        this.lineStarts = lineStarts(text);
        this.pairEnds = pairEnds(text);
    }

    /** The file whose decoded content is {@code original}, in any normal form and with any line ends. */
    public static TextFile of(String original) {
        boolean plain = original.indexOf('\r') < 0
                && isComposed(original)
                && (original.isEmpty() || original.charAt(0) != BYTE_ORDER_MARK);
        return plain ? new TextFile(original, original, null) : normalized(original);
    }

    /** Whether the text is in NFC; what French is written with is told without looking into tables. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAlwaysComposed(text.charAt(i))) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC);
            }
        }
        return true;
    }

    /** Latin letters, punctuation and currency signs: no such character is or takes part in a decomposed one. */
    private static boolean isAlwaysComposed(char c) {
        return c < '\u0300' || c >= '\u2002' && c < '\u20d0';
    }

    private static TextFile normalized(String original) {
        Composed composed = new Composed(original.length());
        int i = !original.isEmpty() && original.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        while (i < original.length()) {
            char c = original.charAt(i);
            int next = i + 1;
            boolean alone = next == original.length() || isAlwaysComposed(original.charAt(next));
            if (alone && c != '\r' && isAlwaysComposed(c)) {
                composed.add(c, i);
                i = next;
                continue;
            }
            int end = endOfCluster(original, i);
            String cluster = c == '\r' ? "\n" : Normalizer.normalize(original.substring(i, end), Normalizer.Form.NFC);
            for (int k = 0; k < cluster.length(); k++) {
                composed.add(cluster.charAt(k), i);
            }
            i = end;
        }
        return composed.file(original);
    }

    /** Text that is being composed, with the offset of each character in the original. */
    private static final class Composed {

        private final StringBuilder text;
        private int[] offsets;

        Composed(int length) {
            text = new StringBuilder(length);
            offsets = new int[length + 1];
        }

        void add(char c, int offset) {
            if (text.length() + 1 >= offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2 + 1);
            }
            offsets[text.length()] = offset;
            text.append(c);
        }

        TextFile file(String original) {
            offsets[text.length()] = original.length();
            return new TextFile(original, text.toString(), Arrays.copyOf(offsets, text.length() + 1));
        }
    }

    /** A base character with the marks that follow it, a line end, or one character. */
    private static int endOfCluster(String s, int start) {
        if (s.charAt(start) == '\r') {
            return start + 1 < s.length() && s.charAt(start + 1) == '\n' ? start + 2 : start + 1;
        }
        int end = start + Character.charCount(s.codePointAt(start));
        while (end < s.length() && isMark(s.codePointAt(end))) {
            end += Character.charCount(s.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = i + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    /** The text that spans count in. */
    public String text() {
        return text;
    }

    /** The text as it was read from the file, its byte-order mark included. */
    public String original() {
        return original;
    }

    /** The part of {@link #text()} that a span covers. */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The offset in {@link #original()} of an offset in {@link #text()}, its end included. */
    public int originalOffset(int offset) {
        return originalOffsets == null ? offset : originalOffsets[offset];
    }

    /** The 1-based line of an offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The number of lines; a final line feed opens no further line. */
    public int lines() {
        boolean closed = lineStarts.length > 1 && lineStarts[lineStarts.length - 1] == text.length();
        return closed ? lineStarts.length - 1 : lineStarts.length;
    }

    /** The line and column of an offset. */
    public Position position(int offset) {
        int line = line(offset);
        int start = lineStarts[line - 1];
        return new Position(line, offset - start - (pairsBefore(offset) - pairsBefore(start)) + 1);
    }

    /** How many surrogate pairs end before an offset; looked up, for a line of megabytes may hold a hundred thousand findings. */
    private int pairsBefore(int offset) {
        int found = Arrays.binarySearch(pairEnds, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static int[] pairEnds(String text) {
        IntStream.Builder ends = IntStream.builder();
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                ends.add(i + 1);
            }
        }
        return ends.build().toArray();
    }

    /** The offset at which a 1-based line begins. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }
}
