package fr.plume;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The French and the English README tell people to type the same things. */
class ReadmeTest {

    @Test
    void bothLanguagesHaveTheSameCommands() throws IOException {
        List<String> english = commands("README.md");
        assertEquals(english, commands("README.fr.md"));
        assertTrue(english.stream().anyMatch(c -> c.startsWith("./plume rewrite ") && c.contains("-m replay:")));
        assertTrue(english.contains("mvn verify"));
    }

    @Test
    void whatTheyNameExists() throws IOException {
        for (String command : commands("README.md")) {
            for (String word : command.split(" ")) {
                if (word.startsWith("samples/")) {
                    assertTrue(Files.exists(Path.of(word)), word);
                }
            }
        }
    }

    private static List<String> commands(String file) throws IOException {
        List<String> commands = new ArrayList<>();
        boolean fenced = false;
        for (String line : Files.readAllLines(Path.of(file))) {
            if (line.startsWith("```")) {
                fenced = !fenced;
            } else if (fenced) {
                commands.add(line);
            }
        }
        return commands;
    }
}
