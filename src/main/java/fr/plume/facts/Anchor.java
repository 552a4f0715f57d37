package fr.plume.facts;

/**
 * What a fact is said of.
 *
 * @param of the noun it counts, the speaker of a quotation, else the nearest name; folded, empty when there is none
 * @param bound how exactly it is meant
 */
public record Anchor(String of, Bound bound) {

    /** Nothing near by. */
    public static final Anchor NONE = new Anchor("", Bound.EXACT);

    /** How exactly a figure is meant. */
    public enum Bound {
        EXACT,
        /** près de, environ, about. */
        ABOUT,
        /** plus de, au moins, over. */
        MORE,
        /** moins de, au plus, under. */
        LESS
    }
}
