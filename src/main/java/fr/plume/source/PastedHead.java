package fr.plume.source;

import fr.plume.source.PastedLine.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands before the body of a pasted page.
 *
 * @param title index of the title, -1 when there is none
 * @param summary index of the abstract, -1 when there is none
 * @param dropped indexes of lines that are neither
 * @param body index of the first line that may belong to the body
 */
record PastedHead(int title, int summary, Set<Integer> dropped, int body) {

    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 25;

    /** Short lines in a row that make a menu. */
    private static final int MENU = 3;

    /**
     * Reads the head.
     *
     * @param lines up to the end of the article
     * @param page whether other signs tell that this is a page
     */
    static PastedHead of(List<PastedLine> lines, Set<String> labels, boolean page) {
        int prose = 0;
        while (prose < lines.size() && !lines.get(prose).isProse()) {
            prose++;
        }
        boolean surrounded = page || hasMenu(lines, prose);
        int title = surrounded ? titleOfPage(lines, labels, prose) : titleOfText(lines);
        Set<Integer> dropped = new HashSet<>();
        for (int i = 0; i < title && surrounded; i++) {
            dropped.add(i);
        }
        int body = Math.max(0, title + 1);
        int summary = summary(lines, labels, body);
        for (int i = body; i < Math.max(prose, summary) && i < lines.size(); i++) {
            if (i != summary && (isAside(lines.get(i), labels) && surrounded || i < summary)) {
                dropped.add(i);
            }
        }
        int next = summary < 0 ? body : summary + 1;
        while (summary >= 0
                && next < lines.size()
                && (lines.get(next).is(Kind.CALL) || isAside(lines.get(next), labels))) {
            dropped.add(next++);
        }
        return new PastedHead(title, summary, dropped, body);
    }

    private static boolean hasMenu(List<PastedLine> lines, int before) {
        int run = 0;
        int known = 0;
        for (PastedLine line : lines.subList(0, before)) {
            boolean item = line.words() <= 4 && !line.isSentence();
            run = item ? run + 1 : 0;
            known += line.is(Kind.NAV) || line.is(Kind.META) ? 1 : 0;
            if (run >= MENU && known >= 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAside(PastedLine line, Set<String> labels) {
        return line.is(Kind.META)
                || line.is(Kind.NAV)
                || line.is(Kind.CALL)
                || line.is(Kind.FORM)
                || line.isMarker()
                || labels.contains(line.folded());
    }

    /** Of the lines before the first paragraph the longest that can be one; the last of a menu is no better than the first. */
    private static int titleOfPage(List<PastedLine> lines, Set<String> labels, int prose) {
        int best = -1;
        for (int i = 0; i < prose; i++) {
            PastedLine line = lines.get(i);
            boolean label = line.text().stripTrailing().endsWith(":") || line.is(Kind.ABSTRACT);
            boolean fits = line.words() >= SHORTEST_TITLE
                    && line.words() <= LONGEST_TITLE
                    && line.last() != '.'
                    && !label
                    && !isAside(line, labels);
            if (fits
                    && (best < 0
                            || (line.words() > lines.get(best).words()
                                    && lines.get(best).words() < 5))) {
                best = i;
            }
        }
        return best;
    }

    /** In a text without surroundings only the first line, set off from a longer paragraph. */
    private static int titleOfText(List<PastedLine> lines) {
        if (lines.size() < 2) {
            return -1;
        }
        PastedLine first = lines.get(0);
        PastedLine second = lines.get(1);
        boolean titled = first.words() >= 2
                && first.words() <= 20
                && ".:;,".indexOf(first.last()) < 0
                && "\"»”".indexOf(first.last()) < 0
                && second.apart()
                && second.words() >= 10
                && second.words() > first.words()
                && second.isSentence()
                && Character.isLetterOrDigit(first.text().stripLeading().codePointAt(0));
        return titled ? 0 : -1;
    }

    /** The paragraph under « Résumé », or the one that a call to read on cuts off from the text. */
    private static int summary(List<PastedLine> lines, Set<String> labels, int from) {
        List<Integer> prose = new ArrayList<>();
        boolean announced = false;
        for (int i = from; i < lines.size() && prose.size() < 2; i++) {
            PastedLine line = lines.get(i);
            if (line.isProse()) {
                prose.add(i);
                boolean called = i + 1 < lines.size() && lines.get(i + 1).is(Kind.CALL);
                if (announced || (called && prose.size() == 1)) {
                    boolean more = lines.subList(i + 1, lines.size()).stream().anyMatch(PastedLine::isProse);
                    return more ? i : -1;
                }
            } else if (line.is(Kind.ABSTRACT) && prose.isEmpty()) {
                announced = true;
            } else if (announced && !isAside(line, labels)) {
                return -1;
            }
        }
        return -1;
    }
}
