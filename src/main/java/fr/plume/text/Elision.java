package fr.plume.text;

import java.util.Set;

/** What French elides before a vowel: {@code l'}, {@code d'}, {@code qu'}… */
public final class Elision {

    private static final Set<String> ELIDED =
            Set.of("l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

    /** The longest of them. */
    private static final int LONGEST = 7;

    private Elision() {}

    /** {@code lower} (straight apostrophes) without its elided first part; {@code aujourd'hui} stays whole. */
    public static String strip(String lower) {
        int last = Math.min(LONGEST, lower.length() - 2);
        for (int i = 0; i <= last; i++) {
            if (lower.charAt(i) == '\'') {
                return ELIDED.contains(lower.substring(0, i)) ? strip(lower.substring(i + 1)) : lower;
            }
        }
        return lower;
    }
}
