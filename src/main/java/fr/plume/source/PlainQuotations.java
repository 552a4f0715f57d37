package fr.plume.source;

import java.util.List;

/** Recognises quotations over several paragraphs: the mark opens on the first line and closes at the end of the last. */
final class PlainQuotations {

    /** Lines, blank ones included, that a quotation takes at most; beyond that the mark was left open. */
    private static final int LONGEST = 24;

    private PlainQuotations() {}

    /** For each line, blank ones between paragraphs included, whether it is in one. */
    static boolean[] find(List<Line> lines) {
        boolean[] quoted = new boolean[lines.size()];
        int i = 0;
        while (i < lines.size()) {
            int end = end(lines, i);
            for (int k = i; k <= end; k++) {
                quoted[k] = true;
            }
            i = Math.max(i, end) + 1;
        }
        return quoted;
    }

    /** The last line of the quotation that opens at {@code start}; -1 when none does, or when it closes in its line. */
    private static int end(List<Line> lines, int start) {
        String text = Chars.strip(lines.get(start).text());
        if (text.isEmpty()) {
            return -1;
        }
        char open = text.charAt(0);
        char close = open == '«' ? '»' : open == '“' ? '”' : open == '"' ? '"' : 0;
        if (close == 0 || !leavesOpen(text, open, close)) {
            return -1;
        }
        for (int i = start + 1; i < Math.min(lines.size(), start + LONGEST); i++) {
            String line = Chars.strip(lines.get(i).text());
            if (line.isEmpty()) {
                continue;
            }
            boolean again = line.charAt(0) == open && open != '"' && leavesOpen(line, open, close);
            if (closes(line, close)) {
                return i;
            }
            // A paragraph that opens a quotation of its own shows that the first was never closed.
            if (again && line.indexOf(close) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean leavesOpen(String text, char open, char close) {
        if (open == close) {
            return text.chars().filter(c -> c == open).count() % 2 == 1;
        }
        long opened = text.chars().filter(c -> c == open).count();
        long closed = text.chars().filter(c -> c == close).count();
        return opened > closed;
    }

    private static boolean closes(String line, char close) {
        String end = line.replaceFirst("(?<![.,;!?… \\u00a0\\u202f])[.,;!?… \\u00a0\\u202f]++$", "");
        boolean odd = close != '"' || line.chars().filter(c -> c == close).count() % 2 == 1;
        return odd && !end.isEmpty() && end.charAt(end.length() - 1) == close;
    }
}
