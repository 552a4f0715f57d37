package fr.plume.text;

import org.jspecify.annotations.Nullable;

/** What the words of a passage say of its language, added up: {@link LanguageDetector} makes it, and tells the language by it. */
public final class LanguageTally {

    private static final int LONGEST_ACRONYM = 5;

    private static final WordForm.Trait<Said> SAID = WordForm.Trait.of(f -> Said.by(f.lower()));

    private final int[] sums = new int[LanguageProfile.LANGUAGES];
    private @Nullable Word first;
    private int french;
    private int counted;

    LanguageTally() {}

    /** What a word says that is no name: half nats for each language, and 1 when it is usual in French. */
    private record Said(int[] sums, int french) {

        static Said by(String lower) {
            int[] sums = new int[LanguageProfile.LANGUAGES];
            return new Said(sums, LanguageDetector.score(lower, false, sums) ? 1 : 0);
        }
    }

    /** The language of the passage. */
    public LanguageGuess guess() {
        return LanguageDetector.guess(sums.clone(), counted == 0 ? 0 : (double) french / counted);
    }

    void add(Word word) {
        boolean name = first != null && isCapital(word);
        first = first == null ? word : first;
        if (!counts(word)) {
            return;
        }
        counted++;
        if (name) {
            french += LanguageDetector.score(word.lower(), true, sums) ? 1 : 0;
            return;
        }
        Said said = word.form().get(SAID);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += said.sums()[i];
        }
        french += said.french();
    }

    /** Adds a passage behind this one, whose first word is the first no more: with a capital it may be a name. */
    void add(LanguageTally next) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += next.sums[i];
        }
        french += next.french;
        counted += next.counted;
        Word opening = next.first;
        if (first == null) {
            first = opening;
        } else if (opening != null && isCapital(opening) && counts(opening)) {
            int[] before = new int[sums.length];
            LanguageDetector.score(opening.lower(), false, before);
            LanguageDetector.score(opening.lower(), true, sums);
            for (int i = 0; i < sums.length; i++) {
                sums[i] -= before[i];
            }
        }
    }

    private static boolean isCapital(Word word) {
        return Character.isUpperCase(word.text().charAt(0));
    }

    private static boolean counts(Word word) {
        String text = word.text();
        return Character.isLetter(text.charAt(0)) && !isAcronym(text);
    }

    private static boolean isAcronym(String text) {
        return text.length() > 1
                && text.length() <= LONGEST_ACRONYM
                && Character.isUpperCase(text.charAt(1))
                && Character.isUpperCase(text.charAt(text.length() - 1));
    }
}
