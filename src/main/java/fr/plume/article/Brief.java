package fr.plume.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the article must be.
 *
 * <p>A part that nobody asked for is empty: whoever needs a default takes it from {@link Length#minWordsOr} and its kin, so
 * that a rule can tell a wish from a default.
 *
 * @param keyphrase what the article should be found for
 * @param secondaryKeyphrases further ones
 * @param length words and headings
 * @param voice whom it speaks to, and how
 * @param content what must, and must not, be in it
 * @param variant the French it is written in
 */
public record Brief(
        Optional<String> keyphrase,
        List<String> secondaryKeyphrases,
        Length length,
        Voice voice,
        Content content,
        Variant variant) {

    /** A brief that asks for nothing. */
    public static final Brief NONE =
            new Brief(Optional.empty(), List.of(), Length.NONE, Voice.NONE, Content.NONE, Variant.FR_FR);

    public Brief {
        secondaryKeyphrases = List.copyOf(secondaryKeyphrases);
    }

    /**
     * How long.
     *
     * @param minWords at least so many words, 1 or more
     * @param maxWords at most so many words
     * @param minHeadings at least so many H2
     */
    public record Length(OptionalInt minWords, OptionalInt maxWords, OptionalInt minHeadings) {

        public static final Length NONE = new Length(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

        /** Words of the minimum for one H2, and the least that any rewrite gets. */
        public static final int WORDS_PER_HEADING = 250;

        public static final int LEAST_HEADINGS = 3;

        /** One H2 for each started {@value #WORDS_PER_HEADING} words, never under {@value #LEAST_HEADINGS}. */
        public static int headingsFor(int minWords) {
            return Math.max(LEAST_HEADINGS, (minWords + WORDS_PER_HEADING - 1) / WORDS_PER_HEADING);
        }
    }

    /**
     * Whom it speaks to, and how.
     *
     * @param audience the readers, in the writer's words
     * @param tone in the writer's words
     * @param address how the reader is addressed
     * @param instructions anything else the writer wants, in free words
     */
    public record Voice(
            Optional<String> audience,
            Optional<String> tone,
            Optional<Address> address,
            Optional<String> instructions) {

        public static final Voice NONE =
                new Voice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How the reader is addressed. */
    public enum Address {
        VOUS,
        TU,
        NONE
    }

    /**
     * What must, and must not, be in it.
     *
     * @param title the imposed title
     * @param outline the imposed headings, in order
     * @param terms words to cover
     * @param links links to place
     * @param forbidden words never used
     * @param glossary preferred spelling by rejected one
     * @param cta the call to action to end on
     */
    public record Content(
            Optional<String> title,
            List<OutlineHeading> outline,
            List<String> terms,
            List<RequestedLink> links,
            List<String> forbidden,
            Map<String, String> glossary,
            Optional<String> cta) {

        public static final Content NONE =
                new Content(Optional.empty(), List.of(), List.of(), List.of(), List.of(), Map.of(), Optional.empty());

        public Content {
            outline = List.copyOf(outline);
            terms = List.copyOf(terms);
            links = List.copyOf(links);
            forbidden = List.copyOf(forbidden);
        }
    }

    /** A heading of the imposed outline, level 2 or 3. */
    public record OutlineHeading(int level, String text) {}

    /** A link to place; an empty anchor leaves the words to the writer. */
    public record RequestedLink(String url, String anchor) {}

    /** The French of a country; they differ in typography and a few words. */
    public enum Variant {
        FR_FR("fr-FR"),
        FR_CA("fr-CA"),
        FR_CH("fr-CH");

        private final String tag;

        Variant(String tag) {
            this.tag = tag;
        }

        /** BCP 47 tag. */
        public String tag() {
            return tag;
        }
    }
}
