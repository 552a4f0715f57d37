package fr.plume.article;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * Lines of a file that hold HTML, put together: those in a quotation or a list leave out the marks before them.
 *
 * <p>Offsets of the view count in {@link #text()}; {@link #file(int)} leads to the file.
 */
final class HtmlView {

    private final String text;
    private final Masks masks;
    /** Where each stretch without gap begins, in the view and in the file. */
    private final int[] starts;

    private final int[] fileStarts;

    private HtmlView(String text, Masks masks, int[] starts, int[] fileStarts) {
        this.text = text;
        this.masks = masks;
        this.starts = starts;
        this.fileStarts = fileStarts;
    }

    /** A stretch of a file. */
    static HtmlView of(Masks masks, Span span) {
        return new HtmlView(
                masks.covered().substring(span.start(), span.end()), masks, new int[] {0}, new int[] {span.start()});
    }

    /** The lines of a block; the space before the first line's content left out as the parser does. */
    static HtmlView of(Masks masks, List<SourceSpan> lines) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[lines.size()];
        int[] files = new int[lines.size()];
        int count = 0;
        int fileEnd = -2;
        for (SourceSpan line : lines) {
            int start = line.getInputIndex();
            if (start == fileEnd + 1) {
                text.append('\n');
            } else {
                if (count > 0) {
                    text.append('\n');
                }
                starts[count] = text.length();
                files[count++] = start;
            }
            fileEnd = start + line.getLength();
            text.append(masks.covered(), start, fileEnd);
        }
        return new HtmlView(text.toString(), masks, Arrays.copyOf(starts, count), Arrays.copyOf(files, count));
    }

    /** The HTML, masks included. */
    String text() {
        return text;
    }

    Masks masks() {
        return masks;
    }

    /** What the file has in a stretch of the view. */
    String original(int start, int end) {
        return start == end ? "" : masks.original(file(start), fileEnd(end));
    }

    /** The offset in the file of an offset in the view. */
    int file(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int stretch = found >= 0 ? found : Math.max(0, -found - 2);
        return fileStarts[stretch] + offset - starts[stretch];
    }

    /** Where the file's character before {@code end} ends. */
    private int fileEnd(int end) {
        return end == 0 ? file(0) : file(end - 1) + 1;
    }

    Span span(int start, int end) {
        int from = file(start);
        return new Span(from, Math.max(from, fileEnd(end)));
    }
}
