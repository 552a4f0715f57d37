package fr.plume.facts;

import java.util.Locale;

/** How a fact stands to the other text. */
public enum Status {
    /** Of the source, and in the article. */
    KEPT,
    /** In both, but with another figure, unit, date, wording, speaker, sign or anchor. */
    ALTERED,
    /** Of the source, and not in the article. */
    MISSING,
    /** Of the article, and in the source. */
    SUPPORTED,
    /** Of the article, and it follows from the source: a sum, a rounding, a conversion. To be verified. */
    DERIVED,
    /** Of the article, and not in the source in any form. */
    INVENTED;

    /** The name in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
