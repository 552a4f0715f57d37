package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.check.Option;
import fr.plume.check.RuleInfo;
import fr.plume.check.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule has a page, every page a rule, and what a page shows is so. */
class RulePagesTest {

    private static final Path PAGES = Path.of("docs/rules");

    private static final List<String> SECTIONS =
            List.of("What it does", "Why", "Incorrect", "Correct", "Options", "References");

    @Test
    void everyRuleHasItsPageAndEveryPageItsRule() throws IOException {
        Set<String> rules =
                RuleCatalog.infos().stream().map(RuleInfo::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(RuleCatalog.infos().size(), rules.size(), "an id stands twice in the catalogue");
        try (Stream<Path> files = Files.list(PAGES)) {
            Set<String> pages = files.map(f -> f.getFileName().toString().replace(".md", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(rules, pages);
        }
    }

    @TestFactory
    Stream<DynamicTest> pages() {
        Stream<DynamicTest> single = RuleCatalog.all().stream()
                .map(r -> DynamicTest.dynamicTest(r.info().id(), () -> holds(r.info(), e -> e.run(r))));
        Stream<DynamicTest> corpus = RuleCatalog.corpus().stream()
                .map(r -> DynamicTest.dynamicTest(r.info().id(), () -> holds(r.info(), e -> e.run(r))));
        return Stream.concat(single, corpus);
    }

    private static void holds(RuleInfo rule, Function<RulePage.Example, List<Violation>> run) throws IOException {
        Path file = PAGES.resolve(rule.id() + ".md");
        RulePage page = RulePage.read(file);
        assertEquals(SECTIONS, page.sections());
        assertFalse(page.incorrect().isEmpty(), "no incorrect example");
        assertFalse(page.correct().isEmpty(), "no correct example");
        for (RulePage.Example example : page.incorrect()) {
            List<Violation> found = run.apply(example);
            assertFalse(found.isEmpty(), () -> "nothing found in:\n" + example.text());
            found.forEach(v -> {
                assertEquals(rule.id(), v.rule());
                assertFalse(v.message().in(Locale.FRENCH).isBlank());
                assertFalse(v.message().in(Locale.ENGLISH).isBlank());
            });
        }
        for (RulePage.Example example : page.correct()) {
            List<Violation> found = run.apply(example);
            assertTrue(found.isEmpty(), () -> found + " found in:\n" + example.text());
        }
        String text = Files.readString(file);
        for (Option option : rule.options()) {
            String row = "| `" + option.name() + "` | " + number(option.defaultValue()) + " | " + option.unit() + " |";
            assertTrue(text.contains(row), () -> "the page lacks the row " + row);
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
