package fr.plume.check;

import fr.plume.text.Language;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is measured of an article, whatever the rules make of it. A share is between 0 and 1; a value that has no meaning
 * for the article (no sentence, no keyphrase, no title) is empty.
 *
 * @param words words of the body
 * @param language what most of it is written in
 * @param reading how it reads
 * @param search how it is found
 */
public record Metrics(int words, Language language, Reading reading, Search search) {

    /**
     * How it reads.
     *
     * @param sentences sentences of the running text
     * @param kandelMoles 207 − 1.015 · words a sentence − 73.6 · syllables a word (Kandel and Moles 1958)
     * @param longSentenceShare sentences of more than 25 words
     * @param passiveShare sentences with a true passive
     * @param transitionShare sentences with a connector
     * @param minutes reading time at {@value #WORDS_A_MINUTE} words a minute, to a tenth
     */
    public record Reading(
            int sentences,
            OptionalDouble kandelMoles,
            OptionalDouble longSentenceShare,
            OptionalDouble passiveShare,
            OptionalDouble transitionShare,
            double minutes) {

        /** Silent reading of French prose; Brysbaert's review of 2019 gives 214 for French, 238 for English. */
        public static final int WORDS_A_MINUTE = 230;
    }

    /**
     * How it is found.
     *
     * @param headings headings below the H1
     * @param keyphraseCount places where the keyphrase stands, inflected forms included
     * @param keyphraseDensity those places by word of the body
     * @param titlePixels width of the search title in 20 px Arial
     */
    public record Search(
            int headings, OptionalInt keyphraseCount, OptionalDouble keyphraseDensity, OptionalInt titlePixels) {}
}
