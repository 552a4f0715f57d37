package fr.plume.config;

/**
 * A value that is not the default, and where it was set.
 *
 * @param key as it is written in {@code plume.yml}; of a rule's option {@code rules.ID.OPTION}
 * @param value as it was written
 * @param place a file with its 1-based line, or an environment variable
 */
public record Setting(String key, String value, String place) {}
