package fr.plume.check.rules;

import fr.plume.article.Derived;
import fr.plume.article.Prose;
import fr.plume.text.Characters;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A word as phrases are matched on it, its elided first part apart ({@code l'}, {@code impact}).
 *
 * @param start offset of its first UTF-16 unit in the block's text, 0-based
 * @param end offset after its last
 * @param letters how it is written
 * @param before what stands between the token before and this one
 */
record Token(int start, int end, Letters letters, Gap before) {

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

    /** In lower case, apostrophes straight. */
    String lower() {
        return letters.lower();
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
            for (Letters.Piece piece : Letters.in(word.form())) {
                int start = word.start() + piece.from();
                tokens.add(new Token(
                        start, word.start() + piece.to(), piece.letters(), piece.from() == 0 ? gap : Gap.NONE));
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
