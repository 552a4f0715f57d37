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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Both languages say the same things, with the same arguments. */
class BundlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/fr/plume/message");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

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
