package fr.plume.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    private Path folder;

    @Test
    void theVersionIsThatOfThePom() throws IOException {
        assertEquals(new CommandRun(0, "plume " + Version.NUMBER + "\n", ""), CommandRun.of(folder, "--version"));
        String pom = Files.readString(Path.of("pom.xml"));
        assertTrue(pom.contains("<artifactId>plume</artifactId>\n  <version>" + Version.NUMBER + "</version>"));
    }

    @Test
    void helpListsEveryCommandInTheLanguageOfTheLocale() {
        String french = CommandRun.of(folder, Map.of("LC_ALL", "fr_CA.UTF-8", "LANG", "en_US"), "", "--help")
                .out();
        assertTrue(french.startsWith("Usage\u00a0: plume "), french);
        String english = CommandRun.of(folder, Map.of("LC_ALL", "C", "LANG", "fr_FR.UTF-8"), "", "--help")
                .out();
        assertTrue(english.startsWith("Usage: plume "), english);
        for (String name : Commands.NAMES) {
            assertTrue(english.contains("\n  " + name + " "), name);
            assertTrue(french.contains("\n  " + name + " "), name);
        }
    }

    @Test
    void everyOptionOfEveryCommandIsDescribedInBothLanguages() {
        for (String name : Commands.NAMES) {
            for (String ui : List.of("fr", "en")) {
                CommandRun help = CommandRun.of(folder, "--ui", ui, name, "--help");
                assertEquals(0, help.code());
                List<String> lines = help.out().lines().skip(1).toList();
                for (int i = 0; i < lines.size(); i++) {
                    String line = lines.get(i).strip();
                    // A long option has its words on the next line.
                    boolean bare = line.matches("(-\\w, +)?--?\\S+");
                    String words =
                            bare && i + 1 < lines.size() ? lines.get(i + 1).strip() : line;
                    assertFalse(bare && words.startsWith("-"), () -> name + " " + ui + " lacks words for: " + line);
                }
            }
        }
    }

    @Test
    void wrongUsageIsOneLineAndCodeTwo() {
        for (List<String> wrong : List.of(
                List.of("chekc"),
                List.of("check"),
                List.of("check", "--fromat", "json", "x.md"),
                List.of("check", "--format"),
                List.of("check", "--format", "xml", "x.md"),
                List.of("rules", "missing-titel"),
                List.of("rules", "a", "b"),
                List.of("--ui", "de"))) {
            CommandRun run = CommandRun.of(folder, wrong.toArray(new String[0]));
            assertEquals(2, run.code(), wrong.toString());
            assertEquals("", run.out(), wrong.toString());
            assertEquals(1, run.err().lines().count(), run.err());
        }
        assertTrue(CommandRun.of(folder, "chekc").err().contains("did you mean check?"));
        assertTrue(CommandRun.of(folder, "rules", "missing-titel").err().contains("did you mean missing-title?"));
    }

    @Test
    void aFaultIsOneLineOfAtMostThreeHundredCharacters() {
        CommandRun run = CommandRun.of(folder, "check", "é".repeat(200) + "\u202e\n" + "x".repeat(400));
        assertEquals(3, run.code());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().strip().length() <= 300);
        assertFalse(run.err().contains("\u202e"));
    }

    @Test
    void aRuleHasItsPage() {
        CommandRun run = CommandRun.of(folder, "rules", "missing-title");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("# missing-title\n"), run.out());
    }
}
