package fr.plume.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    @Test
    void writesWhatDiffWrites() {
        String before = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\n";
        String after = "a\nB\nc\nd\ne\nf\ng\nh\ni\nj\nk\nnew\nl";
        assertEquals("""
                --- x.md
                +++ x.md
                @@ -1,5 +1,5 @@
                 a
                -b
                +B
                 c
                 d
                 e
                @@ -9,4 +9,5 @@
                 i
                 j
                 k
                -l
                +new
                +l
                \\ No newline at end of file
                """, UnifiedDiff.of("x.md", before, after));
        assertEquals("", UnifiedDiff.of("x.md", before, before));
        assertEquals("--- x\n+++ x\n@@ -0,0 +1 @@\n+a\n", UnifiedDiff.of("x", "", "a\n"));
    }

    @Test
    void appliedItGivesTheNewText() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String before = text(random);
            String after = text(random);
            assertEquals(after, applied(before, UnifiedDiff.of("x", before, after)), before + "|" + after);
        }
    }

    @Test
    void twoTextsThatShareNothingTakeNoTimeEither() {
        String before = "un\n".repeat(20_000);
        String after = "deux\n".repeat(20_000);
        String diff = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> UnifiedDiff.of("x", before, after));
        assertEquals(40_003, diff.lines().count());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(14);
        for (int i = 0; i < lines; i++) {
            text.append((char) ('a' + random.nextInt(4))).append('\n');
        }
        return text.toString();
    }

    /** A small patch, written from the format's description alone. */
    private static String applied(String before, String diff) {
        List<String> old = before.lines().toList();
        List<String> fresh = new ArrayList<>();
        int at = 0;
        for (String line : diff.lines().skip(2).toList()) {
            if (line.startsWith("@@")) {
                String range = line.split(" ")[1].substring(1);
                int start = Integer.parseInt(range.split(",")[0]);
                boolean empty = range.endsWith(",0");
                for (; at < (empty ? start : start - 1); at++) {
                    fresh.add(old.get(at));
                }
            } else if (line.startsWith("+")) {
                fresh.add(line.substring(1));
            } else {
                assertEquals(old.get(at), line.substring(1));
                if (line.startsWith(" ")) {
                    fresh.add(old.get(at));
                }
                at++;
            }
        }
        fresh.addAll(old.subList(at, old.size()));
        return fresh.isEmpty() ? "" : String.join("\n", fresh) + "\n";
    }
}
