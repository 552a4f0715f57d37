package fr.plume.facts;

/** What a fact says, however it is spelt. */
public sealed interface Value permits Quantity, Moment, Wording {

    /** One spelling for all: {@code 10000000 USD}, {@code 2023-03}, {@code P18M}. */
    String canonical();

    /** How much of this value another one of a source says. */
    Agreement with(Value source);

    /** How a value stands to one of the source. */
    enum Agreement {
        /** The same, or less than the source says: a year without its day, a figure without its unit. */
        STATED,
        /** The same as far as the source goes, with something the source does not say: a unit, a year. */
        MORE,
        /** Another one. */
        OTHER
    }
}
