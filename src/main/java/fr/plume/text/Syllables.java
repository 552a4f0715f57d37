package fr.plume.text;

import java.util.Locale;

/** Counts the syllables of French words as they are spoken, from their spelling. */
public final class Syllables {

    private static final String VOWELS = "aàâäeéèêëiîïoôöuùûüyÿœæ";

    private static final boolean[] IS_VOWEL = new boolean[0x180];

    static {
        for (int i = 0; i < VOWELS.length(); i++) {
            IS_VOWEL[VOWELS.charAt(i)] = true;
        }
    }

    private Syllables() {}

    /**
     * The syllables of a word, 1 or more: a mute final e counts for none ({@code table} 1), an elided article neither
     * ({@code l’été} 2); an acronym of five letters at most is spelled ({@code SEO} 3), a figure counts one for each digit.
     */
    public static int count(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAcronym(word)) {
            return word.length();
        }
        int count = 0;
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetterOrDigit(lower.charAt(i))) {
                count += part(lower.substring(start, i));
                start = i + 1;
            }
        }
        return Math.max(1, count);
    }

    private static boolean isAcronym(String word) {
        boolean acronym = word.length() <= 5 && word.length() > 1;
        for (int i = 0; acronym && i < word.length(); i++) {
            acronym = Character.isUpperCase(word.charAt(i));
        }
        return acronym;
    }

    private static int part(String part) {
        String spoken = withoutMuteEnding(part);
        int count = 0;
        boolean inVowels = false;
        for (int i = 0; i < spoken.length(); i++) {
            char c = spoken.charAt(i);
            boolean vowel = isVowel(c);
            count += Character.isDigit(c) ? 1 : 0;
            if (vowel && (!inVowels || isHiatus(spoken, i))) {
                count++;
            }
            inVowels = vowel;
        }
        return count == 0 && hasVowel(part) ? 1 : count;
    }

    /** Without a final e, es or ent that nobody speaks. */
    private static String withoutMuteEnding(String part) {
        int end = part.length();
        if (part.endsWith("ent") && end > 4 && isVerbal(part, end)) {
            return part.substring(0, end - 3);
        }
        if (part.endsWith("es") && end > 3) {
            return part.substring(0, end - 2);
        }
        return part.endsWith("e") && end > 2 ? part.substring(0, end - 1) : part;
    }

    /** -aient, -oient and a doubled consonant before -ent: verbs in the plural ({@code donnent}), not nouns. */
    private static boolean isVerbal(String part, int end) {
        char before = part.charAt(end - 4);
        return before == 'i' || (before == part.charAt(end - 5) && !isVowel(before)) || part.endsWith("quent");
    }

    /** Whether a second syllable begins at the vowel {@code i} right behind a vowel. */
    private static boolean isHiatus(String s, int i) {
        char before = s.charAt(i - 1);
        char c = s.charAt(i);
        if (c == 'ï' || c == 'ë' || c == 'ü' || before == 'é' || before == 'ï' || before == 'è') {
            return true;
        }
        boolean glide = before == 'y' && i > 1 && isVowel(s.charAt(i - 2));
        boolean afterOu = before == 'u' && i > 1 && s.charAt(i - 2) == 'o' && c != 'i';
        boolean cluster = before == 'i' && i > 2 && "lr".indexOf(s.charAt(i - 2)) >= 0 && isStop(s.charAt(i - 3));
        boolean open = (before == 'a' && c == 'o' && !s.startsWith("ou", i) && !s.startsWith("oû", i))
                || (before == 'o' && c == 'a')
                || c == 'é' && before != 'i' && before != 'u';
        return glide || afterOu || cluster || open;
    }

    private static boolean isStop(char c) {
        return "bcdfgptv".indexOf(c) >= 0;
    }

    private static boolean hasVowel(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (isVowel(part.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(char c) {
        return c < IS_VOWEL.length && IS_VOWEL[c];
    }
}
