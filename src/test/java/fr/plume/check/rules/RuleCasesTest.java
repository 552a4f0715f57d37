package fr.plume.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.article.MarkdownParser;
import fr.plume.check.Edit;
import fr.plume.check.Edits;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Faults that a rule must find, and what looks like one and is none: one line each in the data files beside this class. */
class RuleCasesTest {

    private record Case(Rule rule, boolean fault, String text) {

        static Case read(String line) {
            int first = line.indexOf(" | ");
            int second = line.indexOf(" | ", first + 1);
            String text = unescaped(line.substring(second + 3));
            Rule rule = RuleCatalog.byId(line.substring(0, first)).orElseThrow();
            return new Case(rule, line.charAt(first + 3) == '+', text);
        }

        private static String unescaped(String written) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < written.length(); i++) {
                char c = written.charAt(i);
                char next = i + 1 < written.length() ? written.charAt(i + 1) : ' ';
                if (c == '\\' && next == 'u') {
                    text.append((char) Integer.parseInt(written.substring(i + 2, i + 6), 16));
                    i += 5;
                } else if (c == '\\' && (next == 'n' || next == '\\' || next == '|')) {
                    text.append(next == 'n' ? '\n' : next);
                    i++;
                } else {
                    text.append(c == '~' ? '\u00a0' : c == '¬' ? '\u202f' : c);
                }
            }
            return text.toString();
        }

        private List<Violation> violations(String markdown) {
            return rule.check(Inspection.of(MarkdownParser.parse(markdown)));
        }

        void holds() {
            List<Violation> found = violations(text);
            assertEquals(fault, !found.isEmpty(), () -> found + " in: " + text);
            String once = fixed(text, found);
            assertEquals(once, fixed(once, violations(once)), "a fix done twice is more than the fix done once");
            if (!found.isEmpty() && found.stream().allMatch(v -> v.fix().kind() == Fix.Kind.SAFE)) {
                assertTrue(violations(once).isEmpty(), () -> "the fix leaves the fault: " + once);
            }
        }

        private String fixed(String markdown, List<Violation> found) {
            List<Edit> edits = new ArrayList<>();
            found.forEach(v -> edits.addAll(v.fix().edits()));
            return Edits.apply(markdown, edits);
        }
    }

    @TestFactory
    Stream<DynamicTest> french() throws IOException {
        return cases("french-cases.txt");
    }

    @TestFactory
    Stream<DynamicTest> hygiene() throws IOException {
        return cases("hygiene-cases.txt");
    }

    @TestFactory
    Stream<DynamicTest> everyday() throws IOException {
        return cases("everyday-cases.txt");
    }

    private static Stream<DynamicTest> cases(String name) throws IOException {
        try (InputStream in = RuleCasesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(l -> !l.isBlank() && !l.startsWith("#"))
                            .map(l -> DynamicTest.dynamicTest(
                                    l, () -> Case.read(l).holds()))
                            .toList()
                            .stream();
        }
    }
}
