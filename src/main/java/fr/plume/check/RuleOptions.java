package fr.plume.check;

import java.util.Map;
import java.util.Set;

/**
 * What the configuration sets for rules.
 *
 * @param values option values by {@code rule-id.option_name}
 * @param acceptedWords words that language and spelling rules leave alone, in lower case
 */
public record RuleOptions(Map<String, Double> values, Set<String> acceptedWords) {

    /** Nothing set. */
    public static final RuleOptions DEFAULTS = new RuleOptions(Map.of(), Set.of());

    public RuleOptions {
        values = Map.copyOf(values);
        acceptedWords = Set.copyOf(acceptedWords);
    }

    /** The value set for a rule's option, else its default. */
    public double value(String ruleId, Option option) {
        return values.isEmpty()
                ? option.defaultValue()
                : values.getOrDefault(ruleId + "." + option.name(), option.defaultValue());
    }
}
