package fr.plume.text;

/** What single words say of a language; for passages use {@link LanguageDetector}. Words are in lower case, apostrophes straight. */
public final class Vocabulary {

    /** Half nats from which a listed word is one that sentences are built with, not one they are about. */
    private static final int FUNCTION = 7;

    /** Half nats by which the letters of an unknown word must speak against French. */
    private static final int SPELLED = 5;

    private Vocabulary() {}

    /**
     * Whether a word is, or may well be, French: a usual word of French, one with an elided article, or one whose letters and
     * ending are more French than anything else.
     */
    public static boolean isFrench(String lower) {
        String core = Elision.strip(lower);
        if (!core.equals(lower)) {
            return true;
        }
        int start = 0;
        for (int i = 0; i <= core.length(); i++) {
            if (i == core.length() || core.charAt(i) == '-') {
                if (i > start && isFrench(core, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isFrench(String word, int from, int to) {
        long known = LanguageProfile.word(word, from, to);
        int french = LanguageProfile.of(known, LanguageProfile.FRENCH);
        if (french > 0 || LanguageProfile.isLoanword(known)) {
            return french > 0;
        }
        int[] sums = new int[LanguageProfile.LANGUAGES];
        LanguageProfile.add(known, sums);
        LanguageProfile.addLetters(word, from, to, sums);
        int other = 0;
        for (int language = 0; language < sums.length; language++) {
            other = language == LanguageProfile.FRENCH ? other : Math.max(other, sums[language]);
        }
        return sums[LanguageProfile.FRENCH] > other + 1;
    }

    /** Whether a word is spelled alike in French and a usual word of another language: {@code question, solution}. */
    public static boolean isShared(String lower) {
        long known = LanguageProfile.word(lower, 0, lower.length());
        boolean other = false;
        for (int language = 0; language < LanguageProfile.LANGUAGES; language++) {
            other |= language != LanguageProfile.FRENCH && LanguageProfile.of(known, language) > 0;
        }
        return other && LanguageProfile.of(known, LanguageProfile.FRENCH) > 0;
    }

    /**
     * Whether a word is a usual one of a language other than French, and none of French nor at home in it; or an unknown
     * one that only another language would spell so.
     */
    public static boolean isForeign(String lower) {
        long known = LanguageProfile.word(lower, 0, lower.length());
        if (known != 0) {
            return foreign(lower) > 0;
        }
        int[] sums = new int[LanguageProfile.LANGUAGES];
        LanguageProfile.addLetters(lower, 0, lower.length(), sums);
        int most = 0;
        for (int sum : sums) {
            most = Math.max(most, sum);
        }
        return most >= sums[LanguageProfile.FRENCH] + SPELLED;
    }

    /** Whether a word is a usual one of French. */
    public static boolean isUsual(String lower) {
        return LanguageProfile.isFrench(lower, 0, lower.length());
    }

    /** Whether a word is a usual one of a language other than French, and none of French nor at home in it. */
    public static boolean isUsualForeign(String lower) {
        return foreign(lower) > 0;
    }

    /** Whether a word builds the sentences of another language ({@code the, how, your, und}), and none of French. */
    public static boolean isForeignFunctionWord(String lower) {
        return lower.length() > 1 && foreign(lower) >= FUNCTION;
    }

    /** Whether a foreign word is at home in French: {@code marketing, newsletter}. */
    public static boolean isLoanword(String lower) {
        return LanguageProfile.isLoanword(LanguageProfile.word(lower, 0, lower.length()));
    }

    private static int foreign(String lower) {
        long known = LanguageProfile.word(lower, 0, lower.length());
        if (LanguageProfile.isLoanword(known) || LanguageProfile.of(known, LanguageProfile.FRENCH) > 0) {
            return 0;
        }
        int most = 0;
        for (int language = 0; language < LanguageProfile.LANGUAGES; language++) {
            most = Math.max(most, LanguageProfile.of(known, language));
        }
        return most;
    }
}
