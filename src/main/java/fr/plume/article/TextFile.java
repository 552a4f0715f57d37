package fr.plume.article;

import java.text.Normalizer;
import java.util.Arrays;

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
    /** For each offset of text, and its end, the offset in original; null when the two are equal. */
    private final int[] originalOffsets;

    private TextFile(String original, String text, int[] originalOffsets) {
        this.original = original;
        this.text = text;
        this.originalOffsets = originalOffsets;
        this.lineStarts = lineStarts(text);
    }

    /** The file whose decoded content is {@code original}, in any normal form and with any line ends. */
    public static TextFile of(String original) {
        boolean plain = original.indexOf('\r') < 0
                && Normalizer.isNormalized(original, Normalizer.Form.NFC)
                && (original.isEmpty() || original.charAt(0) != BYTE_ORDER_MARK);
        return plain ? new TextFile(original, original, null) : normalized(original);
    }

    private static TextFile normalized(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] offsets = new int[original.length() + 1];
        int i = !original.isEmpty() && original.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        while (i < original.length()) {
            int end = endOfCluster(original, i);
            String cluster = original.substring(i, end);
            String composed = cluster.equals("\r\n") || cluster.equals("\r")
                    ? "\n"
                    : Normalizer.normalize(cluster, Normalizer.Form.NFC);
            if (text.length() + composed.length() >= offsets.length) {
                offsets = Arrays.copyOf(offsets, offsets.length * 2 + composed.length());
            }
            for (int k = 0; k < composed.length(); k++) {
                offsets[text.length() + k] = i;
            }
            text.append(composed);
            i = end;
        }
        offsets[text.length()] = original.length();
        return new TextFile(original, text.toString(), Arrays.copyOf(offsets, text.length() + 1));
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
        return new Position(line, text.codePointCount(lineStarts[line - 1], offset) + 1);
    }

    /** The offset at which a 1-based line begins. */
    public int lineStart(int line) {
        return lineStarts[line - 1];
    }
}
