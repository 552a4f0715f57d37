package fr.plume.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Both languages say the same things, with the same arguments. */
class BundlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/fr/plume/message");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern KEY = Pattern.compile("Message\\.of\\(\\s*\"(\\w+)\\.([\\w.-]+)\"\\s*[,)]");

    @TestFactory
    Stream<DynamicTest> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith("_fr.properties"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(n -> DynamicTest.dynamicTest(n, () -> holds(n)));
        }
    }

    /** A message that no bundle holds would be a fault of its own, in the place of the one it tells. */
    @Test
    void everyMessageOfTheCodeIsInABundle() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    Path bundle = FOLDER.resolve(key.group(1) + "_fr.properties");
                    boolean held = Files.exists(bundle)
                            && arguments(bundle.getFileName().toString()).containsKey(key.group(2));
                    if (!held) {
                        missing.add(key.group(1) + "." + key.group(2));
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(), missing);
    }

    private static void holds(String name) throws IOException {
        TreeMap<String, TreeSet<String>> french = arguments(name);
        assertEquals(french, arguments(name.replace("_fr.", "_en.")));
    }

    private static TreeMap<String, TreeSet<String>> arguments(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            properties.load(reader);
        }
        TreeMap<String, TreeSet<String>> arguments = new TreeMap<>();
        properties.forEach((key, value) -> {
            String pattern = value.toString();
            assertFalse(
                    pattern.contains("'"),
                    () -> name + ": " + key + " holds a straight apostrophe, an escape character");
            TreeSet<String> used = new TreeSet<>();
            ARGUMENT.matcher(pattern).results().forEach(r -> used.add(r.group(1)));
            arguments.put(key.toString(), used);
        });
        return arguments;
    }
}
