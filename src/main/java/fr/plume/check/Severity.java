package fr.plume.check;

import java.util.Locale;

/** How much a violation matters; the order is from light to grave. */
public enum Severity {
    SUGGESTION,
    WARNING,
    /** The contract is broken, or the text objectively is. */
    ERROR;

    /** The name in options, JSON and configuration. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
