package fr.plume.rewrite;

/** How an article is drafted. */
public enum Mode {
    /** Whichever suits the model and the length. */
    AUTO,
    /** One call for the whole article. */
    SINGLE,
    /** A plan, then one call a section. */
    SECTIONS
}
