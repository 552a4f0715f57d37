package fr.plume.text;

/**
 * What a passage is written in, and how sure that is.
 *
 * @param language the likeliest language; {@link Language#UNKNOWN} when nothing tells
 * @param margin how much likelier it is than the next one, in nats (natural logarithm of the ratio); 0 or more
 * @param overFrench how much likelier it is than French, in nats; 0 when it is French
 * @param frenchShare share of the words that are among the most usual of French, 0 to 1; elided ones count
 */
public record LanguageGuess(Language language, double margin, double overFrench, double frenchShare) {

    /** Nothing tells. */
    public static final LanguageGuess NONE = new LanguageGuess(Language.UNKNOWN, 0, 0, 0);

    /** Whether it is a language other than French, by at least {@code nats}. */
    public boolean isForeign(double nats) {
        return language != Language.FRENCH && language != Language.UNKNOWN && overFrench >= nats;
    }
}
