package fr.plume.facts;

/** What weight a mention has. */
public enum Standing {
    /** A fact: the article must have it from the source, the source's should be in the article. */
    STATED,
    /** Inside a quotation, which is compared as a whole. */
    QUOTED,
    /** Stated beside the text, in metadata or an alternative text: it must be borne out, and need not be kept. */
    ASIDE,
    /** No fact of its own (a count of the text's own parts, a name in a heading), but it bears out one that is. */
    MENTIONED
}
