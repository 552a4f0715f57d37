package fr.plume.check;

/**
 * A number, or a switch, that {@code plume.yml} may set for a rule; page, option and code read this one constant.
 *
 * @param name snake_case
 * @param defaultValue in {@code unit}; for a switch 0 or 1
 * @param unit {@code words}, {@code share} (0 to 1), {@code characters}, {@code pixels}, {@code count}, {@code switch}
 */
public record Option(String name, double defaultValue, String unit) {}
