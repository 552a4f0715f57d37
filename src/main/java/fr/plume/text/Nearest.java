package fr.plume.text;

import java.util.Collection;
import java.util.Locale;

/** Which known name somebody who wrote an unknown one may have meant. */
public final class Nearest {

    /** No name is longer; more of a text that is no name at all is not compared. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * The name of {@code known} that takes the fewest insertions, deletions, replacements and swaps of neighbours to
     * become {@code written} (case apart); the first of several, the empty text when nothing is known.
     */
    public static String to(String written, Collection<String> known) {
        String start = written.substring(0, Math.min(written.length(), LONGEST));
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            int distance = distance(start.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    /** The optimal string alignment distance (Damerau and Levenshtein, no part edited twice). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
