package fr.plume.check;

/** What a rule rests on; printed with each rule, so that nobody takes folklore for law. */
public enum Basis {
    /** Google's Search Central says so. */
    GOOGLE,
    /** What result pages show. */
    DISPLAY,
    /** What SEO tools agree on; folklore as far as search engines are concerned. */
    CONVENTION,
    /** French spelling, grammar or typography. */
    FRENCH,
    /** The craft of writing. */
    CRAFT,
    /** Traces of a model. */
    HYGIENE,
    /** The writer's own source. */
    SOURCE,
    /** The writer's brief. */
    BRIEF
}
