package fr.plume.rewrite;

import fr.plume.article.Brief;
import java.util.OptionalInt;

/** Settles what a rewrite needs and its brief leaves open. */
public final class BriefDefaults {

    /** Words of an article for which nobody named a length. */
    public static final int MIN_WORDS = 700;

    private BriefDefaults() {}

    /**
     * The brief with its length settled: {@value #MIN_WORDS} words at least; at most 1.6 times the minimum or 1.3 times the
     * source, whichever is more; one H2 for each started {@value Brief.Length#WORDS_PER_HEADING} words.
     *
     * @param sourceWords words of the source
     */
    public static Brief settle(Brief brief, int sourceWords) {
        Brief.Length length = brief.length();
        int min = length.minWords().orElse(MIN_WORDS);
        int max = length.maxWords().orElse((int) Math.max(Math.ceil(1.6 * min), Math.ceil(1.3 * sourceWords)));
        int headings = length.minHeadings().orElse(Brief.Length.headingsFor(min));
        return new Brief(
                brief.keyphrase(),
                brief.secondaryKeyphrases(),
                new Brief.Length(OptionalInt.of(min), OptionalInt.of(Math.max(min, max)), OptionalInt.of(headings)),
                brief.voice(),
                brief.content(),
                brief.variant());
    }
}
