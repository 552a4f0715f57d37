package fr.plume.source;

import fr.plume.source.PastedLine.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The article in the plain text of a whole page, or the text itself when it is no page.
 *
 * @param title its title, outside the lines
 * @param summary the abstract, outside the lines
 * @param lines the body, blank lines included
 * @param leftOut what was left out
 */
record PastedPage(Optional<String> title, Optional<String> summary, List<Line> lines, List<LeftOut> leftOut) {

    /** Times that a label of a page comes back. */
    private static final int REPEATED = 3;

    private static final int LONGEST_LABEL_WORDS = 6;

    /** Beyond this a text is no page that somebody pasted. */
    private static final int MOST_LINES = 5_000;

    static PastedPage of(List<Line> lines) {
        List<PastedLine> pasted = PastedLine.of(lines);
        // Without running text nothing tells the article from what surrounds it: notes are left as they are.
        if (pasted.size() > MOST_LINES || pasted.stream().noneMatch(PastedLine::isProse)) {
            return new PastedPage(Optional.empty(), Optional.empty(), lines, List.of());
        }
        Set<String> labels = labels(pasted);
        int end = PastedTail.start(pasted, labels);
        List<PastedLine> article = pasted.subList(0, end);
        boolean page = end < pasted.size() || !labels.isEmpty();
        PastedHead head = PastedHead.of(article, labels, page);
        Set<Line> gone = new HashSet<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            boolean outside = i == head.title() || i == head.summary();
            Optional<LeftOut.Reason> reason = head.dropped().contains(i)
                    ? Optional.of(reason(pasted.get(i)))
                    : i >= head.body() && !outside ? inBody(pasted.get(i), labels) : Optional.empty();
            if (reason.isPresent()) {
                leftOut.add(one(pasted.get(i), reason.get()));
            }
            if (outside || reason.isPresent()) {
                gone.add(pasted.get(i).line());
            }
        }
        if (end < pasted.size()) {
            leftOut.add(rest(pasted, end));
            pasted.subList(end, pasted.size()).forEach(l -> gone.add(l.line()));
        }
        return new PastedPage(
                text(pasted, head.title()),
                text(pasted, head.summary()),
                lines.stream().filter(l -> !gone.contains(l)).toList(),
                leftOut);
    }

    private static Optional<String> text(List<PastedLine> lines, int index) {
        return index < 0
                ? Optional.empty()
                : Optional.of(Chars.strip(lines.get(index).text()));
    }

    /** Short lines that come back word for word. */
    private static Set<String> labels(List<PastedLine> lines) {
        Map<String, Integer> seen = new HashMap<>();
        for (PastedLine line : lines) {
            boolean able = line.words() >= 1
                    && line.words() <= LONGEST_LABEL_WORDS
                    && !line.isSentence()
                    && line.last() != ':'
                    && !line.isListed();
            if (able
                    && !line.folded().isEmpty()
                    && Character.isLetter(line.folded().charAt(0))) {
                seen.merge(line.folded(), 1, Integer::sum);
            }
        }
        seen.values().removeIf(times -> times < REPEATED);
        return seen.keySet();
    }

    /** A teaser in the middle of the text goes, the text behind it stays. */
    private static Optional<LeftOut.Reason> inBody(PastedLine line, Set<String> labels) {
        if (labels.contains(line.folded())) {
            return Optional.of(LeftOut.Reason.LABEL);
        }
        if (line.isTeaser() && !line.isProse()) {
            return Optional.of(LeftOut.Reason.RELATED);
        }
        return Optional.empty();
    }

    private static LeftOut.Reason reason(PastedLine line) {
        if (line.is(Kind.NAV)) {
            return LeftOut.Reason.NAVIGATION;
        }
        return line.is(Kind.FORM) ? LeftOut.Reason.FORM : LeftOut.Reason.LABEL;
    }

    private static LeftOut one(PastedLine line, LeftOut.Reason reason) {
        int number = line.line().origin();
        return new LeftOut(number, number, reason, Chars.excerpt(line.text(), LeftOut.EXCERPT));
    }

    private static LeftOut rest(List<PastedLine> lines, int from) {
        PastedLine first = lines.get(from);
        LeftOut.Reason reason = first.is(Kind.COMMENTS)
                ? LeftOut.Reason.COMMENTS
                : first.is(Kind.FORM) ? LeftOut.Reason.FORM : LeftOut.Reason.RELATED;
        int last = lines.get(lines.size() - 1).line().origin();
        return new LeftOut(first.line().origin(), last, reason, Chars.excerpt(first.text(), LeftOut.EXCERPT));
    }
}
