package fr.plume.check.rules;

import fr.plume.text.WordForm;
import java.util.ArrayList;
import java.util.List;

/**
 * What phrases are matched on in a token, told from its letters alone.
 *
 * @param lower in lower case, apostrophes straight
 * @param number its number among the words of all phrases, {@link Lexicon#UNKNOWN} when none names it
 * @param beginning see {@link #beginning(String)}
 * @param books the {@link PhraseBook#bit bits} of the books that have a phrase which may begin with it
 */
record Letters(String lower, int number, int beginning, int books) {

    /** A word's beginning has so many letters. */
    static final int BEGINNING = 3;

    /** There are fewer of {@link #beginning(String)}. */
    static final int BEGINNINGS = 1 << 12;

    private static final int SHORT = -1;

    private static final WordForm.Trait<Piece[]> PIECES = WordForm.Trait.of(Letters::pieces);

    /**
     * A token within a word.
     *
     * @param from where it begins in the word, 0-based
     * @param to where it ends
     */
    record Piece(int from, int to, Letters letters) {}

    private static Letters of(String lower) {
        int number = PhraseLibrary.number(lower);
        int beginning = beginning(lower);
        return new Letters(lower, number, beginning, PhraseLibrary.opened(number, beginning));
    }

    /** A number under {@link #BEGINNINGS} for the first letters of a word, others may share it; negative for a shorter word. */
    static int beginning(String word) {
        return word.length() < BEGINNING
                ? SHORT
                : (word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2) & BEGINNINGS - 1;
    }

    /** The tokens of a word, in order: each elided part is one. Not to be changed. */
    static Piece[] in(WordForm form) {
        return form.get(PIECES);
    }

    private static Piece[] pieces(WordForm form) {
        String lower = form.lower();
        int cut = lower.length() - form.core().length();
        if (cut == 0 || lower.length() != form.text().length()) {
            return new Piece[] {new Piece(0, form.text().length(), of(lower))};
        }
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < cut; i++) {
            if (lower.charAt(i) == '\'') {
                pieces.add(new Piece(from, i + 1, of(lower.substring(from, i + 1))));
                from = i + 1;
            }
        }
        pieces.add(new Piece(cut, lower.length(), of(lower.substring(cut))));
        return pieces.toArray(new Piece[0]);
    }
}
