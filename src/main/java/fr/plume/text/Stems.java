package fr.plume.text;

import java.util.Map;

/**
 * Brings the inflected forms of a French word together: number, gender, the usual endings of verbs.
 *
 * <p>A stem is a key to compare, no word: {@code modèle}, {@code modèles} and {@code modeles} have the same one, so have
 * {@code choisir}, {@code choisissez} and {@code choisi}. It undoes inflection only, not derivation: {@code développer} and
 * {@code développement} differ.
 */
public final class Stems {

    private static final int SHORTEST = 3;

    /** Endings of verbs and participles once final s, x and e are off, longest first, with the least length of what stays. */
    private static final String[] ENDINGS = {
        "issaient",
        "issant",
        "issait",
        "issent",
        "issai",
        "issez",
        "isson",
        "iraient",
        "irait",
        "iront",
        "irent",
        "irai",
        "irez",
        "eraient",
        "erait",
        "eront",
        "eron",
        "erai",
        "erez",
        "era",
        "ira",
        "aient",
        "ient",
        "ait",
        "ant",
        "ent",
        "iez",
        "ai",
        "ez",
        "er",
        "ir",
        "it",
        "i"
    };

    private static final class Irregular {
        static final Map<String, String> FORMS = DataFile.map("irregular-forms.txt");
    }

    private Stems() {}

    /** The stem of a word, in any case, with or without its accents and elided article; letters a to z, digits. */
    public static String stem(String word) {
        String folded = Elision.strip(Folding.fold(word));
        if (folded.length() <= SHORTEST || Glyph.isDigit(folded.charAt(folded.length() - 1))) {
            return folded.length() == SHORTEST ? Irregular.FORMS.getOrDefault(folded, folded) : folded;
        }
        String base = bare(plural(Irregular.FORMS.getOrDefault(folded, folded)));
        String stem = bare(feminine(ending(base)));
        return stem.length() > SHORTEST + 1 && stem.endsWith("i") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String plural(String word) {
        if (word.endsWith("eaux")) {
            return word.substring(0, word.length() - 1);
        }
        return word.endsWith("aux") && word.length() > 4 ? word.substring(0, word.length() - 2) + "l" : word;
    }

    /** Without final s, x, e and without a doubled last consonant. */
    private static String bare(String word) {
        int end = word.length();
        boolean changed = true;
        while (changed && end > SHORTEST) {
            char last = word.charAt(end - 1);
            char before = word.charAt(end - 2);
            changed =
                    last == 's' || last == 'e' || (last == 'x' && before == 'u') || (last == before && !isVowel(last));
            end -= changed ? 1 : 0;
        }
        return word.substring(0, end);
    }

    private static String ending(String word) {
        for (String ending : ENDINGS) {
            int stays = word.length() - ending.length();
            int least = ending.equals("er") || ending.equals("ez") ? SHORTEST : SHORTEST + 1;
            if (stays >= least && word.endsWith(ending)) {
                boolean noun = ending.endsWith("ent") && word.charAt(stays - (ending.equals("ient") ? 0 : 1)) == 'm';
                return noun ? word : word.substring(0, stays);
            }
        }
        return word;
    }

    /** One form for both genders: -eur and -euse, -teur and -trice, -if and -ive, -ic and -ique. */
    private static String feminine(String word) {
        int end = word.length();
        if (word.endsWith("eur")) {
            return word.substring(0, end - 1);
        }
        if (word.endsWith("tric")) {
            return word.substring(0, end - 3) + "eu";
        }
        if (word.endsWith("v")) {
            return word.substring(0, end - 1) + "f";
        }
        if (word.endsWith("qu")) {
            return word.substring(0, end - 2) + "c";
        }
        return word.endsWith("gu") ? word.substring(0, end - 1) : word;
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
