package fr.plume.source;

import fr.plume.source.PastedLine.Kind;
import java.util.List;
import java.util.Set;

/**
 * Finds where a pasted page goes on after its article.
 *
 * <p>A marker alone (« D'autres articles… ») cuts nothing: what follows it must hold no prose but teasers, forms and
 * comments. Without a marker, teasers told by their calls to read on, or a run of forms and legal lines at the end, do.
 */
final class PastedTail {

    /** Words of prose that an article has at least before anything can follow it. */
    private static final int LEAST_PROSE = 60;

    /** Lines of one teaser: label, title, abstract in some paragraphs, call. */
    private static final int TEASER_LINES = 4;

    private final List<PastedLine> lines;
    private final Set<String> labels;

    private PastedTail(List<PastedLine> lines, Set<String> labels) {
        this.lines = lines;
        this.labels = labels;
    }

    /** The index of the first line that follows the article; the number of lines when nothing follows. */
    static int start(List<PastedLine> lines, Set<String> labels) {
        return new PastedTail(lines, labels).start();
    }

    private int start() {
        int prose = 0;
        for (int i = 0; i < lines.size(); i++) {
            PastedLine line = lines.get(i);
            boolean after = prose >= LEAST_PROSE;
            if (after && line.is(Kind.COMMENTS) && line.apart()) {
                return withHeading(i);
            }
            boolean ends = after && !line.is(Kind.CALL) && (line.isMarker() || line.is(Kind.FORM));
            if (ends && holdsNoArticle(i + 1)) {
                return withHeading(i);
            }
            if (after && line.is(Kind.CALL)) {
                int card = cardStart(i);
                if (card > 0 && holdsNoArticle(card) && proseBefore(card) >= LEAST_PROSE) {
                    return withHeading(card);
                }
            }
            prose += line.isProse() ? line.words() : 0;
        }
        return lines.size();
    }

    private int proseBefore(int index) {
        return lines.subList(0, index).stream()
                .filter(PastedLine::isProse)
                .mapToInt(PastedLine::words)
                .sum();
    }

    /** Whether all prose from {@code from} on is that of teasers. */
    private boolean holdsNoArticle(int from) {
        int prose = 0;
        int teasers = 0;
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).isProse()) {
                prose++;
                teasers += isTeaser(i, from) ? 1 : 0;
            }
        }
        return prose == 0 || teasers * 10 >= prose * 8;
    }

    /** Whether a call follows the paragraph, or a label that comes back precedes its title; neither heading nor prose between. */
    private boolean isTeaser(int index, int from) {
        if (lines.get(index).is(Kind.FORM)) {
            return true;
        }
        for (int i = index + 1; i < Math.min(lines.size(), index + TEASER_LINES); i++) {
            if (lines.get(i).is(Kind.CALL)) {
                return true;
            }
            if (!lines.get(i).isProse()) {
                break;
            }
        }
        for (int i = index - 1; i >= Math.max(from, index - 3); i--) {
            if (lines.get(i).isProse()) {
                break;
            }
            if (labels.contains(lines.get(i).folded()) || lines.get(i).is(Kind.META)) {
                return true;
            }
        }
        return false;
    }

    /** Where the teaser begins that ends in the call at {@code call}: at its title or label; -1 when it has no abstract. */
    private int cardStart(int call) {
        int i = call - 1;
        int abstracts = 0;
        while (i > 0 && lines.get(i).isProse() && abstracts < 2) {
            abstracts++;
            i--;
        }
        boolean titled = abstracts > 0
                && i > 0
                && !lines.get(i).isSentence()
                && lines.get(i).words() <= 20;
        if (!titled) {
            return -1;
        }
        boolean labelled = i > 1
                && (labels.contains(lines.get(i - 1).folded())
                        || lines.get(i - 1).is(Kind.META));
        return labelled ? i - 1 : i;
    }

    /** With the markers and labels right before it. */
    private int withHeading(int start) {
        int i = start;
        while (i > 1 && isLeftBehind(lines.get(i - 1))) {
            i--;
        }
        return i;
    }

    private boolean isLeftBehind(PastedLine line) {
        return !line.isProse()
                && (line.isMarker()
                        || line.is(Kind.NAV)
                        || line.is(Kind.CALL)
                        || labels.contains(line.folded())
                        || line.isTeaser());
    }
}
