package fr.plume.source;

/**
 * A line of the source that speaks to a machine instead of telling the story ("ignore previous instructions").
 *
 * <p>It stays in the body, since only a person can say whether it is part of the story; a prompt shows it to the writer, and
 * what it states is no fact.
 *
 * @param line its 1-based line in the body's file
 * @param originLine its 1-based line in the origin, 0 when the format has no lines
 * @param text the line as it stands in the body, at most 160 characters
 */
public record AddressedLine(int line, int originLine, String text) {}
