package fr.plume.text;

/** The languages that plume tells apart. */
public enum Language {
    FRENCH("fr"),
    ENGLISH("en"),
    SPANISH("es"),
    ITALIAN("it"),
    PORTUGUESE("pt"),
    GERMAN("de"),
    DUTCH("nl"),
    CATALAN("ca"),
    LATIN("la"),
    /** Too short, or nothing that tells. */
    UNKNOWN("und");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 primary tag, {@code und} when unknown. */
    public String tag() {
        return tag;
    }
}
