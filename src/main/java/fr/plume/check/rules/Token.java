package fr.plume.check.rules;

import fr.plume.article.Derived;
import fr.plume.article.Prose;
import fr.plume.text.Characters;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * What phrases are matched on: a word, its elided first part apart ({@code l'}, {@code impact}).
 *
 * @param start offset of its first UTF-16 unit in the block's text, 0-based
 * @param end offset after its last
 * @param lower in lower case, apostrophes straight
 * @param before what stands between the token before and this one
 * @param number its number among the words of all phrases, {@link Lexicon#UNKNOWN} when none names it
 * @param beginning see {@link #beginning(String)}
 */
record Token(int start, int end, String lower, Gap before, int number, int beginning) {

    /** A word's beginning has so many letters. */
    static final int BEGINNING = 3;

    /** There are fewer of {@link #beginning(String)}. */
    static final int BEGINNINGS = 1 << 12;

    private static final int SHORT = -1;

    /** What can stand between two tokens. */
    enum Gap {
        /** White space or nothing: the tokens belong together. */
        NONE,
        COMMA,
        COLON,
        /** The end of a sentence, or the edge of the text. */
        STOP,
        /** Any other mark. */
        OTHER
    }

    private static final Derived<Prose, Tokens> IN_PROSE = Derived.by(p -> of(p.text(), p.words()));

    private Token(int start, int end, String lower, Gap before) {
        this(start, end, lower, before, PhraseLibrary.number(lower), beginning(lower));
    }

    /** A number under {@link #BEGINNINGS} for the first letters of a word, others may share it; negative for a shorter word. */
    static int beginning(String word) {
        return word.length() < BEGINNING
                ? SHORT
                : (word.charAt(0) * 31 + word.charAt(1)) * 31 + word.charAt(2) & BEGINNINGS - 1;
    }

    /** The tokens of {@code prose}. */
    static Tokens of(Prose prose) {
        return prose.get(IN_PROSE);
    }

    /** The tokens of {@code text}, whose words are {@code words}. */
    static Tokens of(String text, List<Word> words) {
        List<Token> tokens = new ArrayList<>(words.size() + words.size() / 4);
        int last = -1;
        for (Word word : words) {
            Gap gap = last < 0 ? Gap.STOP : gap(text, last, word.start());
            int cut = word.lower().length() - word.core().length();
            if (cut > 0 && word.lower().length() == word.end() - word.start()) {
                int from = 0;
                for (int i = 0; i < cut; i++) {
                    if (word.lower().charAt(i) == '\'') {
                        tokens.add(new Token(
                                word.start() + from,
                                word.start() + i + 1,
                                word.lower().substring(from, i + 1),
                                from == 0 ? gap : Gap.NONE));
                        from = i + 1;
                    }
                }
                tokens.add(
                        new Token(word.start() + cut, word.end(), word.lower().substring(cut), Gap.NONE));
            } else {
                tokens.add(new Token(word.start(), word.end(), word.lower(), gap));
            }
            last = word.end();
        }
        return Tokens.of(tokens);
    }

    private static Gap gap(String text, int start, int end) {
        Gap gap = Gap.NONE;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '…') {
                // « (etc.) peut »: no sentence begins with a small letter.
                boolean goesOn = c == '.' && text.charAt(i + 1) == ')' && Character.isLowerCase(text.charAt(end));
                return goesOn ? Gap.OTHER : Gap.STOP;
            }
            if (c == ',') {
                gap = gap == Gap.NONE ? Gap.COMMA : Gap.OTHER;
            } else if (c == ':') {
                gap = gap == Gap.NONE ? Gap.COLON : Gap.OTHER;
            } else if (!Characters.isSpace(c) && !Characters.isApostrophe(c)) {
                gap = Gap.OTHER;
            }
        }
        return gap;
    }
}
