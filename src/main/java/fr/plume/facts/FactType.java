package fr.plume.facts;

import java.util.Locale;

/** What kind of thing a fact is. */
public enum FactType {
    MONEY,
    PERCENTAGE,
    /** A count, a measure with its unit, a version. */
    NUMBER,
    /** A day, month, year or time of day, as far as it is given. */
    DATE,
    DURATION,
    ORDINAL,
    URL,
    EMAIL,
    QUOTE,
    NAME,
    /** A name with a number in it: Pixel 6, GPT-4. */
    PRODUCT,
    /** A whole sentence: stands in a ledger only where the article says the contrary of the source's. */
    STATEMENT;

    /** The name in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is told in figures: what {@code invented-number} speaks of. */
    public boolean isFigure() {
        return this == MONEY
                || this == PERCENTAGE
                || this == NUMBER
                || this == DATE
                || this == DURATION
                || this == ORDINAL;
    }
}
