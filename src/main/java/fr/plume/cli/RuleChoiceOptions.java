package fr.plume.cli;

import fr.plume.UsageException;
import fr.plume.check.RuleSelection;
import fr.plume.check.Severity;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.message.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that choose rules and weigh them. */
final class RuleChoiceOptions {

    private static final String OFF = "off";

    @Option(names = "--only", split = ",", paramLabel = "RULE-ID")
    private List<String> only = new ArrayList<>();

    @Option(names = "--disable", split = ",", paramLabel = "RULE-ID")
    private List<String> disable = new ArrayList<>();

    @Option(names = "--severity", split = ",", paramLabel = "RULE-ID=LEVEL")
    private List<String> severity = new ArrayList<>();

    @Option(names = "--fail-on", paramLabel = "error|warning")
    private String failOn;

    /**
     * The weights asked for, over those of {@code plume.yml}.
     *
     * @throws UsageException for an unknown rule or weight
     */
    RuleSelection.Wishes over(Map<String, Optional<Severity>> configured) {
        Map<String, Optional<Severity>> severities = new HashMap<>(configured);
        severity.forEach(s -> weigh(s, severities));
        return new RuleSelection.Wishes(known(only), known(disable), severities);
    }

    private static Set<String> known(List<String> ids) {
        Set<String> known = new HashSet<>();
        ids.stream()
                .map(String::strip)
                .filter(i -> !i.isEmpty())
                .forEach(i -> known.add(RuleSelection.known(i, RuleCatalog.infos())));
        return known;
    }

    private static void weigh(String written, Map<String, Optional<Severity>> severities) {
        int equals = written.indexOf('=');
        if (equals < 0) {
            throw new UsageException(Message.of("cli.bad-severity", written));
        }
        String id = RuleSelection.known(written.substring(0, equals).strip(), RuleCatalog.infos());
        String level = written.substring(equals + 1).strip();
        severities.put(
                id,
                level.equals(OFF)
                        ? Optional.empty()
                        : Optional.of(named(level)
                                .orElseThrow(() -> new UsageException(Message.of("cli.bad-severity", written)))));
    }

    private static Optional<Severity> named(String level) {
        return Stream.of(Severity.values()).filter(s -> s.id().equals(level)).findFirst();
    }

    /**
     * From what weight on a finding makes an article fail.
     *
     * @param configured what {@code plume.yml} says
     */
    Severity failOn(Optional<String> configured) {
        String level = failOn != null ? failOn : configured.orElse(Severity.ERROR.id());
        return named(level)
                .filter(s -> s != Severity.SUGGESTION)
                .orElseThrow(() -> new UsageException(Message.of("cli.bad-fail-on", level)));
    }
}
