package fr.plume.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The difference of two texts as {@code diff -u} writes it, found with the algorithm of Myers (<i>An O(ND) Difference
 * Algorithm</i>, 1986).
 */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    /** Beyond so many lines of difference the whole middle is shown as replaced: memory grows with their square. */
    private static final int MAX_DIFFERENCES = 2000;

    private final String[] before;
    private final String[] after;

    private UnifiedDiff(String before, String after) {
        this.before = lines(before);
        this.after = lines(after);
    }

    /** Lines of {@code before} that go, or of {@code after} that come, between two equal lines. */
    private record Change(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {}

    /** The difference of two versions of the file {@code name}; empty when they are equal. */
    public static String of(String name, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(before, after);
        StringBuilder out = new StringBuilder();
        out.append("--- ").append(name).append("\n+++ ").append(name).append('\n');
        diff.hunks(diff.changes(), out);
        return out.toString();
    }

    /** The lines with their ends. */
    private static String[] lines(String text) {
        return text.isEmpty() ? new String[0] : text.split("(?<=\n)");
    }

    private List<Change> changes() {
        int start = 0;
        while (start < Math.min(before.length, after.length) && before[start].equals(after[start])) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.length, after.length) - start
                && before[before.length - 1 - end].equals(after[after.length - 1 - end])) {
            end++;
        }
        boolean[] kept = matched(start, before.length - end, after.length - end);
        List<Change> changes = new ArrayList<>();
        int left = start;
        int right = start;
        while (left < before.length - end || right < after.length - end) {
            int leftStart = left;
            int rightStart = right;
            while (left < before.length - end && !kept[left]) {
                left++;
            }
            // What comes in lasts up to the line that the next kept one equals.
            while (right < after.length - end && (left >= before.length - end || !after[right].equals(before[left]))) {
                right++;
            }
            if (left > leftStart || right > rightStart) {
                changes.add(new Change(leftStart, left, rightStart, right));
            }
            while (left < before.length - end
                    && right < after.length - end
                    && kept[left]
                    && before[left].equals(after[right])) {
                left++;
                right++;
            }
        }
        return changes;
    }

    /** Which lines of {@code before}, from {@code start} on, stay: a longest common subsequence. */
    private boolean[] matched(int start, int beforeEnd, int afterEnd) {
        boolean[] kept = new boolean[before.length];
        int n = beforeEnd - start;
        int m = afterEnd - start;
        int most = Math.min(n + m, MAX_DIFFERENCES);
        int[] furthest = new int[2 * most + 3];
        List<int[]> trail = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                int at = most + 1 + k;
                boolean down = k == -d || k != d && furthest[at - 1] < furthest[at + 1];
                int x = down ? furthest[at + 1] : furthest[at - 1] + 1;
                int y = x - k;
                while (x < n && y < m && x >= 0 && y >= 0 && before[start + x].equals(after[start + y])) {
                    x++;
                    y++;
                }
                furthest[at] = x;
                if (x >= n && y >= m) {
                    back(trail, start, new int[] {x, y, most}, kept);
                    return kept;
                }
            }
            trail.add(Arrays.copyOfRange(furthest, most + 1 - d, most + 2 + d));
        }
        return kept;
    }

    /** Walks back from the end to the start, marking the lines that both have. */
    private static void back(List<int[]> trail, int start, int[] end, boolean[] kept) {
        int x = end[0];
        int y = end[1];
        for (int d = trail.size(); d > 0; d--) {
            int[] furthest = trail.get(d - 1);
            int k = x - y;
            boolean down = k == -d || k != d && value(furthest, k - 1, d - 1) < value(furthest, k + 1, d - 1);
            int previousK = down ? k + 1 : k - 1;
            int previousX = value(furthest, previousK, d - 1);
            int previousY = previousX - previousK;
            while (x > previousX && y > previousY) {
                x--;
                y--;
                kept[start + x] = true;
            }
            x = previousX;
            y = previousY;
        }
        while (x > 0 && y > 0) {
            x--;
            y--;
            kept[start + x] = true;
        }
    }

    private static int value(int[] furthest, int k, int d) {
        return k < -d || k > d ? -1 : furthest[k + d];
    }

    private void hunks(List<Change> changes, StringBuilder out) {
        int i = 0;
        while (i < changes.size()) {
            int last = i;
            while (last + 1 < changes.size()
                    && changes.get(last + 1).beforeStart() - changes.get(last).beforeEnd() <= 2 * CONTEXT) {
                last++;
            }
            hunk(changes.subList(i, last + 1), out);
            i = last + 1;
        }
    }

    private void hunk(List<Change> changes, StringBuilder out) {
        Change first = changes.get(0);
        Change last = changes.get(changes.size() - 1);
        int lead = Math.min(CONTEXT, first.beforeStart());
        int trail = Math.min(CONTEXT, before.length - last.beforeEnd());
        out.append("@@ -").append(range(first.beforeStart() - lead, last.beforeEnd() + trail));
        out.append(" +")
                .append(range(first.afterStart() - lead, last.afterEnd() + trail))
                .append(" @@\n");
        int at = first.beforeStart() - lead;
        for (Change change : changes) {
            lines(' ', before, at, change.beforeStart(), out);
            lines('-', before, change.beforeStart(), change.beforeEnd(), out);
            lines('+', after, change.afterStart(), change.afterEnd(), out);
            at = change.beforeEnd();
        }
        lines(' ', before, at, last.beforeEnd() + trail, out);
    }

    private static String range(int start, int end) {
        int count = end - start;
        return (count == 0 ? start : start + 1) + (count == 1 ? "" : "," + count);
    }

    private static void lines(char mark, String[] lines, int start, int end, StringBuilder out) {
        for (int i = start; i < end; i++) {
            out.append(mark).append(lines[i]);
            if (!lines[i].endsWith("\n")) {
                out.append("\n\\ No newline at end of file\n");
            }
        }
    }
}
