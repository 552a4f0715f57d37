package fr.plume.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextStepTest {

    @TempDir
    private Path folder;

    private NextStep step(Optional<Path> samples) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                Terminal.utf8(OutputStream.nullOutputStream()),
                Terminal.utf8(OutputStream.nullOutputStream()),
                Map.of(),
                Clock.systemUTC(),
                folder,
                false);
        return new NextStep(terminal, samples);
    }

    private String rewrite(Optional<Path> samples) {
        return step(samples).rewrite().in(Locale.ENGLISH);
    }

    private void write(String name, long second) throws IOException {
        Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "…"), FileTime.fromMillis(second * 1000));
    }

    @Test
    void theNewestSourceOfTheFolderIsNamed() throws IOException {
        write("vieux.txt", 10);
        write("compte-rendu.docx", 30);
        write("README.md", 40);
        write("photo.jpg", 50);
        assertEquals("Next: plume rewrite compte-rendu.docx", rewrite(Optional.empty()));
    }

    @Test
    void aNameIsQuotedForTheShell() throws IOException {
        write("l'été à Évry.txt", 10);
        assertTrue(rewrite(Optional.empty()).matches("Next: plume rewrite (['\"]).*Évry\\.txt\\1"));
        Files.delete(folder.resolve("l'été à Évry.txt"));
        write("-o.txt", 10);
        assertEquals("Next: plume rewrite ./-o.txt", rewrite(Optional.empty()));
    }

    @Test
    void aSampleIsNamedWhereNothingElseIs() throws IOException {
        Path samples = Files.createDirectories(folder.resolve("plume/samples"));
        assertEquals("Next: plume rewrite notes.txt", rewrite(Optional.of(samples)));
        Files.writeString(samples.resolve("notes-cantine.txt"), "…");
        assertEquals("Next: plume rewrite plume/samples/notes-cantine.txt", rewrite(Optional.of(samples)));
        assertEquals(
                "Next: plume setup (or, to see it at work without a key: plume rewrite "
                        + "plume/samples/notes-cantine.txt -m replay:plume/samples/replies)",
                step(Optional.of(samples)).setup().in(Locale.ENGLISH));
    }

    @Test
    void withoutSamplesTheSetupIsNamed() {
        assertEquals("Next: plume setup", step(Optional.empty()).setup().in(Locale.ENGLISH));
    }
}
