package fr.plume.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {

    @TempDir
    private Path folder;

    private String fish(String locale) {
        CommandRun run = CommandRun.of(folder, Map.of("LANG", locale), "", "completion", "fish");
        assertEquals(0, run.code(), run.err());
        return run.out();
    }

    private static List<String> of(String script, String command) {
        return script.lines()
                .filter(l -> l.contains("__fish_seen_subcommand_from " + command + "'"))
                .toList();
    }

    @Test
    void everyCommandIsOfferedOnce() {
        String script = fish("fr_FR.UTF-8");
        for (String name : Commands.NAMES) {
            assertEquals(
                    1,
                    script.lines()
                            .filter(l -> l.contains("-f -a " + name + " -d '"))
                            .count(),
                    name);
        }
    }

    @Test
    void everyOptionHasOneLineAndAWordInTheLanguageOfTheReader() {
        String script = fish("fr_FR.UTF-8");
        List<String> lines = of(script, "rewrite");
        for (String option : List.of("output", "model", "mode", "max-repairs", "deadline", "record", "strict")) {
            List<String> found = lines.stream()
                    .filter(l -> l.contains(" -l " + option + " "))
                    .toList();
            assertEquals(1, found.size(), option);
            assertTrue(found.get(0).contains(" -d '"), found.get(0));
        }
        assertTrue(lines.stream().anyMatch(l -> l.contains("-l min-words -x -d 'au moins tant de mots'")));
        assertTrue(of(fish("en_GB.UTF-8"), "rewrite").stream().noneMatch(l -> l.contains("tant de mots")));
    }

    @Test
    void valuesAreOfferedWhereTheyAreKnownAndFilesWhereTheyAreWanted() {
        String script = fish("en_GB.UTF-8");
        assertTrue(of(script, "rewrite").stream().anyMatch(l -> l.contains("-l mode -x -a 'auto single sections'")));
        assertTrue(of(script, "rewrite").stream().anyMatch(l -> l.contains("-s o -l output -r ")));
        assertTrue(of(script, "rules").stream().anyMatch(l -> l.contains(" -f -a '") && l.contains(" too-short ")));
        assertFalse(of(script, "check").stream().anyMatch(l -> l.endsWith(" -f")));
        assertTrue(of(script, "models").stream().anyMatch(l -> l.endsWith(" -f")));
    }

    @Test
    void quotesAreClosed() {
        fish("fr_FR.UTF-8")
                .lines()
                .skip(1)
                .forEach(l -> assertEquals(
                        0, l.replace("\\'", "").chars().filter(c -> c == '\'').count() % 2, l));
    }

    @Test
    void anUnknownShellIsSaid() {
        CommandRun run = CommandRun.of(folder, "completion", "tcsh");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("bash, zsh, fish"), run.err());
    }

    @Test
    void fishTakesIt() throws IOException, InterruptedException {
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(p -> Files.isExecutable(Path.of(p, "fish"))));
        Path script = Files.writeString(folder.resolve("plume.fish"), fish("fr_FR.UTF-8"));
        assertEquals(List.of("auto", "sections", "single"), offered(script, "plume rewrite notes.txt --mode "));
        assertTrue(offered(script, "plume ").contains("rewrite"));
        assertTrue(offered(script, "plume check --fix").contains("--fix"));
        assertTrue(offered(script, "plume rules too-s").contains("too-short"));
        assertFalse(offered(script, "plume models ").contains("plume.fish"));
        assertTrue(offered(script, "plume check ").contains("plume.fish"));
    }

    private List<String> offered(Path script, String typed) throws IOException, InterruptedException {
        ProcessBuilder fish = new ProcessBuilder("fish", "-c", "source " + script + "; complete -C '" + typed + "'");
        fish.environment().put("HOME", folder.toString());
        Process process =
                fish.directory(folder.toFile()).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out.lines().map(l -> l.replaceFirst("\t.*", "")).toList();
    }
}
