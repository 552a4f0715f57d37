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
                count += i > start ? part(lower, start, i) : 0;
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

    /** The syllables of the part of a word from {@code start} to {@code end}. */
    private static int part(String s, int start, int end) {
        int spoken = spokenEnd(s, start, end);
        int count = 0;
        boolean inVowels = false;
        for (int i = start; i < spoken; i++) {
            char c = s.charAt(i);
            boolean vowel = isVowel(c);
            if (vowel && (!inVowels || isHiatus(s, i, start, spoken)) || !vowel && Character.isDigit(c)) {
                count++;
            }
            inVowels = vowel;
        }
        return count == 0 && hasVowel(s, start, end) ? 1 : count;
    }

    /** The end without a final e, es or ent that nobody speaks. */
    private static int spokenEnd(String s, int start, int end) {
        int length = end - start;
        char last = s.charAt(end - 1);
        if (last == 't' && length > 4 && s.startsWith("ent", end - 3) && isVerbal(s, end)) {
            return end - 3;
        }
        if (last == 's' && length > 3 && s.charAt(end - 2) == 'e') {
            return end - 2;
        }
        return last == 'e' && length > 2 ? end - 1 : end;
    }

    /** -aient, -oient and a doubled consonant before -ent: verbs in the plural ({@code donnent}), not nouns. */
    private static boolean isVerbal(String s, int end) {
        char before = s.charAt(end - 4);
        return before == 'i' || (before == s.charAt(end - 5) && !isVowel(before)) || s.startsWith("qu", end - 5);
    }

    /** Whether a second syllable begins at the vowel {@code i} right behind a vowel, in what is spoken of a part. */
    private static boolean isHiatus(String s, int i, int start, int end) {
        char before = s.charAt(i - 1);
        char c = s.charAt(i);
        if (c == 'ï' || c == 'ë' || c == 'ü' || before == 'é' || before == 'ï' || before == 'è') {
            return true;
        }
        boolean glide = before == 'y' && i > start + 1 && isVowel(s.charAt(i - 2));
        boolean afterOu = before == 'u' && i > start + 1 && s.charAt(i - 2) == 'o' && c != 'i';
        boolean cluster =
                before == 'i' && i > start + 2 && "lr".indexOf(s.charAt(i - 2)) >= 0 && isStop(s.charAt(i - 3));
        boolean ou = i + 1 < end && (s.charAt(i + 1) == 'u' || s.charAt(i + 1) == 'û');
        boolean open = before == 'a' && c == 'o' && !ou
                || before == 'o' && c == 'a'
                || c == 'é' && before != 'i' && before != 'u';
        return glide || afterOu || cluster || open;
    }

    private static boolean isStop(char c) {
        return "bcdfgptv".indexOf(c) >= 0;
    }

    private static boolean hasVowel(String s, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isVowel(s.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(char c) {
        return c < IS_VOWEL.length && IS_VOWEL[c];
    }
}
