package fr.plume.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where articles go, and where they are kept when they can't go there. */
class OutputPlacesTest {

    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();

    @TempDir
    private Path folder;

    private CommandRun rewrite(String output) {
        return CommandRun.of(
                folder,
                "rewrite",
                SAMPLES.resolve("notes-cantine.txt").toString(),
                "-m",
                "replay:" + SAMPLES.resolve("replies"),
                "-o",
                output);
    }

    @Test
    void anExistingFileIsKept() throws IOException {
        Files.writeString(folder.resolve("article.md"), "déjà là");
        CommandRun run = rewrite("article.md");
        assertEquals(2, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("article.md exists already; --force replaces it"), run.err());
        assertEquals("déjà là", Files.readString(folder.resolve("article.md")));
    }

    @Test
    void aFolderWhereOneCannotBeMadeIsSaidBeforeAnyCall() throws IOException {
        Files.writeString(folder.resolve("plein"), "");
        CommandRun run = rewrite("plein/article.md");
        assertEquals(2, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("plein") && run.err().contains("give -o another folder"), run.err());
    }
}
