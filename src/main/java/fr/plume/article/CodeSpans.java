package fr.plume.article;

import java.util.HashMap;
import java.util.Map;

/** Pairs the backtick runs of a paragraph, in one pass whatever their number. */
final class CodeSpans {

    private final Map<Integer, Integer> closers = new HashMap<>();
    private final int end;

    /** Reads the paragraph {@code [start, end)} of {@code text}. */
    CodeSpans(String text, int start, int end) {
        this.end = end;
        Map<Integer, Integer> nextOfLength = new HashMap<>();
        int i = end;
        while (i > start) {
            int run = i;
            while (run > start && text.charAt(run - 1) == '`') {
                run--;
            }
            if (run < i) {
                Integer closer = nextOfLength.put(i - run, i);
                closers.put(run, closer == null ? -1 : closer);
            }
            i = run - 1;
        }
    }

    /** Whether this is the paragraph that {@code offset}, not before its start, lies in. */
    boolean covers(int offset) {
        return offset < end;
    }

    /** The offset after the code span that opens with the run at {@code start}; -1 when nothing closes it. */
    int end(int start) {
        return closers.getOrDefault(start, -1);
    }
}
