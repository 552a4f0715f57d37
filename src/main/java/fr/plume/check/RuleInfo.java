package fr.plume.check;

import java.util.List;

/**
 * What the catalogue knows of a rule.
 *
 * @param id kebab-case; names the fault, never the remedy
 * @param family its chapter
 * @param basis what it rests on
 * @param severity the severity of its violations unless the rule says otherwise
 * @param fix what {@code --fix} may do about it
 * @param enabled whether it runs unless asked otherwise
 * @param options what {@code plume.yml} may set
 */
public record RuleInfo(
        String id, Family family, Basis basis, Severity severity, Fix.Kind fix, boolean enabled, List<Option> options) {

    public RuleInfo {
        options = List.copyOf(options);
    }

    /** A rule that is on and that nothing fixes. */
    public static RuleInfo of(String id, Family family, Basis basis, Severity severity, Option... options) {
        return new RuleInfo(id, family, basis, severity, Fix.Kind.NONE, true, List.of(options));
    }

    /** The same rule with a fix. */
    public RuleInfo fixedBy(Fix.Kind kind) {
        return new RuleInfo(id, family, basis, severity, kind, enabled, options);
    }

    /** The same rule, off unless asked for. */
    public RuleInfo offByDefault() {
        return new RuleInfo(id, family, basis, severity, fix, false, options);
    }
}
