package fr.plume;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the package table of {@code docs/architecture.md}; there is no list of exceptions. */
class ArchitectureTest {

    private static final String BASE = "fr.plume";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    /** What each package may see besides itself, the JDK, jspecify, the root package and {@code message}. */
    private static final Map<String, String[]> TABLE = new TreeMap<>(Map.ofEntries(
            Map.entry("", new String[] {}),
            Map.entry("message", new String[] {}),
            Map.entry("text", new String[] {}),
            Map.entry("article", new String[] {"text", "org.commonmark", "org.yaml.snakeyaml"}),
            Map.entry("source", new String[] {
                "article",
                "text",
                "org.jsoup",
                "org.yaml.snakeyaml",
                "org.zwobble.mammoth",
                "org.mozilla.universalchardet"
            }),
            Map.entry("facts", new String[] {"text", "article", "source"}),
            Map.entry("prompt", new String[] {"com.samskivert.mustache"}),
            Map.entry("llm", new String[] {"prompt", "dev.langchain4j", "com.fasterxml.jackson"}),
            Map.entry("check", new String[] {"text", "article", "source", "facts"}),
            Map.entry("check.rules", new String[] {"check", "article", "source", "text", "facts"}),
            Map.entry("rewrite", new String[] {
                "source", "prompt", "llm", "check", "check.rules", "facts", "article", "text", "com.fasterxml.jackson"
            }),
            Map.entry("batch", new String[] {
                "rewrite",
                "prompt",
                "source",
                "article",
                "check",
                "check.rules",
                "facts",
                "text",
                "llm",
                "com.fasterxml.jackson"
            }),
            Map.entry("output", new String[] {
                "batch",
                "rewrite",
                "check",
                "check.rules",
                "llm",
                "facts",
                "source",
                "article",
                "text",
                "prompt",
                "com.fasterxml.jackson",
                "org.commonmark"
            }),
            Map.entry("config", new String[] {
                "article",
                "check",
                "check.rules",
                "llm",
                "rewrite",
                "batch",
                "com.fasterxml.jackson",
                "org.yaml.snakeyaml"
            }),
            Map.entry("cli", new String[] {
                "config",
                "output",
                "batch",
                "rewrite",
                "check",
                "check.rules",
                "llm",
                "prompt",
                "facts",
                "source",
                "article",
                "text",
                "picocli",
                "me.tongfei.progressbar",
                "org.jline"
            })));

    @Test
    void everyPackageIsListed() {
        TreeSet<String> packages = new TreeSet<>();
        CLASSES.forEach(c -> packages.add(shortName(c.getPackageName())));
        packages.removeAll(TABLE.keySet());
        assertEquals(new TreeSet<>(), packages, "packages without a line in the table");
    }

    @TestFactory
    Stream<DynamicTest> packagesSeeOnlyWhatTheTableGrants() {
        return TABLE.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(fullName(e.getKey()), () -> holds(e.getKey(), e.getValue())));
    }

    private static void holds(String name, String[] granted) {
        noClasses()
                .that()
                .resideInAPackage(fullName(name))
                .should()
                .dependOnClassesThat(notGranted(name, granted))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> notGranted(String self, String[] granted) {
        return DescribedPredicate.describe("are not granted to " + self, c -> {
            String name = c.getPackageName();
            boolean ours = name.equals(BASE) || name.startsWith(BASE + ".");
            String local = ours ? shortName(name) : name;
            boolean always = ours
                    ? local.isEmpty() || local.equals("message") || local.equals(self)
                    : name.isEmpty()
                            || name.startsWith("java.")
                            || name.startsWith("javax.net.ssl")
                            || name.startsWith("org.jspecify");
            return !always && Stream.of(granted).noneMatch(g -> ours ? local.equals(g) : name.startsWith(g));
        });
    }

    private static String shortName(String name) {
        return name.equals(BASE) ? "" : name.substring(BASE.length() + 1);
    }

    private static String fullName(String name) {
        return name.isEmpty() ? BASE : BASE + "." + name;
    }

    @Test
    void packagesHaveNoCycle() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheCommandLineTouchesTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void theRootHoldsOnlyFaults() {
        classes()
                .that()
                .resideInAPackage(BASE)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beAssignableTo(PlumeException.class)
                .check(CLASSES);
    }
}
