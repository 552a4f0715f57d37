package fr.plume.check;

/** Whose text is checked; some rules are stricter with a model than with a person. */
public enum Mode {
    /** An article somebody wrote. */
    CHECK,
    /** An article a model has just written for a brief. */
    REWRITE
}
