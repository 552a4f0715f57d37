package fr.plume.llm;

import fr.plume.prompt.Prompt;

/**
 * Guesses how many tokens a text makes, before a provider counts them.
 *
 * <p>French prose runs at 1.4 tokens a word with the largest vocabularies (o200k) and 1.65 with older ones; a word and its
 * space take six characters, so one token is about 3.8 characters. A run of white space counts as one character, a digit
 * as two fifths of a token, a letter of another alphabet as nearly half a token and an ideograph as a whole one.
 */
public final class TokenEstimator {

    private static final double LETTER = 1 / 3.8;
    private static final double DIGIT = 0.4;
    private static final double OTHER_ALPHABET = 0.45;
    private static final double IDEOGRAPH = 1.0;

    /** Tokens that a chat puts around its messages. */
    private static final int FRAME = 8;

    private TokenEstimator() {}

    /** Tokens of a text; 0 for an empty one. */
    public static long estimate(String text) {
        double tokens = 0;
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank || !space) {
                tokens += weight(c);
            }
            space = blank;
        }
        return (long) Math.ceil(tokens);
    }

    private static double weight(int c) {
        if (c < 0x250 || c >= 0x2000 && c < 0x2070) {
            return c >= '0' && c <= '9' ? DIGIT : LETTER;
        }
        return Character.isIdeographic(c) || Character.charCount(c) == 2 ? IDEOGRAPH : OTHER_ALPHABET;
    }

    /** Tokens that a prompt sends. */
    public static long estimate(Prompt prompt) {
        return FRAME + estimate(prompt.system()) + estimate(prompt.user());
    }
}
