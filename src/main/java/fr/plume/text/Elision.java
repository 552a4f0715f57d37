package fr.plume.text;

import java.util.Set;

/** What French elides before a vowel: {@code l'}, {@code d'}, {@code qu'}… */
public final class Elision {

    private static final Set<String> ELIDED =
            Set.of("l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

    private Elision() {}

    /** {@code lower} (straight apostrophes) without its elided first part; {@code aujourd'hui} stays whole. */
    public static String strip(String lower) {
        int apostrophe = lower.indexOf('\'');
        if (apostrophe < 0) {
            return lower;
        }
        boolean elided =
                apostrophe > 0 && apostrophe < lower.length() - 1 && ELIDED.contains(lower.substring(0, apostrophe));
        return elided ? strip(lower.substring(apostrophe + 1)) : lower;
    }
}
