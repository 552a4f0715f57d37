package fr.plume.check;

/** The chapter of the catalogue a rule stands in. */
public enum Family {
    STRUCTURE,
    READING,
    LANGUAGE,
    SEARCH,
    FRENCH,
    HYGIENE,
    SOURCE
}
