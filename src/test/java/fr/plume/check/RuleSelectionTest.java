package fr.plume.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.plume.UsageException;
import fr.plume.article.MarkdownParser;
import fr.plume.article.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleSelectionTest {

    private static final Rule ON = rule("missing-title", true);
    private static final Rule OFF = rule("hour-form", false);

    @Test
    void wishesTurnRulesOnAndOff() {
        assertEquals(List.of(ON), selected(Set.of(), Set.of(), Map.of()));
        assertEquals(List.of(OFF), selected(Set.of("hour-form"), Set.of(), Map.of()));
        assertEquals(List.of(), selected(Set.of(), Set.of("missing-title"), Map.of()));
        assertEquals(
                List.of(ON, OFF), selected(Set.of(), Set.of(), Map.of("hour-form", Optional.of(Severity.WARNING))));
        assertEquals(List.of(), selected(Set.of(), Set.of(), Map.of("missing-title", Optional.empty())));
        assertEquals(
                List.of(ON),
                selected(Set.of("missing-title"), Set.of(), Map.of("hour-form", Optional.of(Severity.WARNING))));
    }

    @Test
    void aRuleWeighsWhatWasAsked() {
        RuleSelection selection = RuleSelection.of(
                List.of(ON),
                new RuleSelection.Wishes(
                        Set.of(), Set.of(), Map.of("missing-title", Optional.of(Severity.SUGGESTION))));
        CheckReport report = Checker.check(Inspection.of(MarkdownParser.parse("Un mot.\n")), selection);
        assertEquals(1, report.of(Severity.SUGGESTION).size());
    }

    @Test
    void anUnknownRuleIsNamedWithTheNearest() {
        UsageException fault = assertThrows(
                UsageException.class, () -> RuleSelection.known("hour-from", List.of(ON.info(), OFF.info())));
        assertEquals("unknown rule hour-from; did you mean hour-form? plume rules lists them.", fault.getMessage());
    }

    private static List<Rule> selected(
            Set<String> only, Set<String> disabled, Map<String, Optional<Severity>> severities) {
        return RuleSelection.of(List.of(ON, OFF), new RuleSelection.Wishes(only, disabled, severities))
                .rules();
    }

    private static Rule rule(String id, boolean on) {
        RuleInfo info = RuleInfo.of(id, Family.FRENCH, Basis.FRENCH, Severity.WARNING);
        return new Rule() {
            @Override
            public RuleInfo info() {
                return on ? info : info.offByDefault();
            }

            @Override
            public List<Violation> check(Inspection inspection) {
                return List.of(violation(Span.START));
            }
        };
    }
}
