package fr.plume.check;

import fr.plume.UsageException;
import fr.plume.message.Message;
import fr.plume.text.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which rules run, and how much their violations matter.
 *
 * @param rules those that run, in the order of the catalogue
 * @param wishes what was asked
 */
public record RuleSelection(List<Rule> rules, Wishes wishes) {

    public RuleSelection {
        rules = List.copyOf(rules);
    }

    /**
     * What somebody asked of the rules.
     *
     * @param only when not empty, no other rule runs
     * @param disabled rules that don't run
     * @param severities weights by rule id; an empty one turns the rule off, any other turns it on
     */
    public record Wishes(Set<String> only, Set<String> disabled, Map<String, Optional<Severity>> severities) {

        /** Nothing asked. */
        public static final Wishes NONE = new Wishes(Set.of(), Set.of(), Map.of());

        public Wishes {
            only = Set.copyOf(only);
            disabled = Set.copyOf(disabled);
            severities = Map.copyOf(severities);
        }
    }

    /**
     * The rules of {@code catalogue} that run under {@code wishes}.
     *
     * @throws UsageException when a wish names a rule that does not exist
     */
    public static RuleSelection of(List<Rule> catalogue, Wishes wishes) {
        return new RuleSelection(
                catalogue.stream().filter(r -> runs(r.info(), wishes)).toList(), wishes);
    }

    /**
     * The id, when the catalogue knows it.
     *
     * @throws UsageException when it does not; the message names the nearest one
     */
    public static String known(String id, Collection<RuleInfo> catalogue) {
        List<String> ids = catalogue.stream().map(RuleInfo::id).toList();
        if (!ids.contains(id)) {
            throw new UsageException(Message.of("report.unknown-rule", id, Nearest.to(id, ids)));
        }
        return id;
    }

    /** Whether a rule runs under {@code wishes}. */
    static boolean runs(RuleInfo rule, Wishes wishes) {
        if (wishes.disabled().contains(rule.id())) {
            return false;
        }
        Optional<Severity> severity = wishes.severities().get(rule.id());
        boolean on = wishes.only().contains(rule.id())
                || (severity == null ? rule.enabled() && wishes.only().isEmpty() : severity.isPresent());
        return on && (wishes.only().isEmpty() || wishes.only().contains(rule.id()));
    }

    /** {@code violation} with the weight that was asked for its rule, if any was. */
    Violation weighed(Violation violation) {
        Optional<Severity> severity = wishes.severities().get(violation.rule());
        return severity == null || severity.isEmpty() ? violation : violation.as(severity.get());
    }
}
