package fr.plume.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole commands, in process, against what they are known to do.
 *
 * <p>A case is a pair in a folder of {@code src/test/golden}: {@code NAME.args}, the command line (variables such as
 * {@code LANG=fr_FR} before it, {@code < FILE} behind it), and {@code NAME.golden}: exit code, standard output, standard
 * error, and every file that the command made or changed. It runs in a copy of the folder {@code files} beside it.
 * {@code -Dgolden.update} accepts what the commands do now.
 */
class GoldenTest {

    private static final Path ROOT = Path.of("src/test/golden");
    private static final String COMMAND = ".args";
    private static final String GOLDEN = ".golden";

    @TempDir
    private Path scratch;

    @Test
    void everyFileHasItsOther() throws IOException {
        for (Path file : files(ROOT)) {
            String name = file.toString();
            if (name.contains("/files/")) {
                continue;
            }
            boolean command = name.endsWith(COMMAND);
            assertTrue(command || name.endsWith(GOLDEN), () -> name + " is neither a command nor its outcome");
            String other = command ? name.replace(COMMAND, GOLDEN) : name.replace(GOLDEN, COMMAND);
            boolean updating = command && System.getProperty("golden.update") != null;
            assertTrue(updating || Files.exists(Path.of(other)), () -> name + " stands alone");
        }
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return files(ROOT).stream()
                .filter(f -> f.toString().endsWith(COMMAND) && !f.toString().contains("/files/"))
                .map(f -> DynamicTest.dynamicTest(ROOT.relativize(f).toString(), () -> holds(f)));
    }

    private void holds(Path command) throws IOException {
        Path folder = Files.createTempDirectory(scratch, "case");
        Path inputs = command.resolveSibling("files");
        for (Path file : files(inputs)) {
            Path copy = folder.resolve(inputs.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Map<String, String> before = contents(folder);
        CommandRun run = run(Files.readString(command).strip(), folder);
        Map<String, String> after = contents(folder);
        String outcome = outcome(run, before, after).replace(folder.toString(), "FOLDER");
        Path golden = Path.of(command.toString().replace(COMMAND, GOLDEN));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, outcome);
        }
        assertEquals(Files.readString(golden), outcome);
    }

    private static CommandRun run(String command, Path folder) throws IOException {
        Map<String, String> variables = new HashMap<>();
        List<String> arguments = new ArrayList<>(Arrays.asList(command.split("\\s+")));
        while (arguments.get(0).contains("=")) {
            String[] variable = arguments.remove(0).split("=", 2);
            variables.put(variable[0], variable[1].replace("FOLDER", folder.toString()));
        }
        assertEquals("plume", arguments.remove(0));
        String input = "";
        if (arguments.contains("<")) {
            int from = arguments.indexOf("<");
            input = Files.readString(folder.resolve(arguments.get(from + 1)));
            arguments = arguments.subList(0, from);
        }
        return CommandRun.of(folder, variables, input, arguments.toArray(new String[0]));
    }

    private static String outcome(CommandRun run, Map<String, String> before, Map<String, String> after) {
        StringBuilder outcome = new StringBuilder("--- exit\n" + run.code() + "\n");
        outcome.append("--- stdout\n").append(run.out()).append("--- stderr\n").append(run.err());
        after.forEach((name, text) -> {
            if (!text.equals(before.get(name))) {
                outcome.append("--- file ").append(name).append('\n').append(text);
            }
        });
        before.keySet().stream()
                .filter(n -> !after.containsKey(n))
                .forEach(n -> outcome.append("--- deleted ").append(n).append('\n'));
        return outcome.toString();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        return contents;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
    }
}
