package fr.plume.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.plume.output.ArticlePlace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
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

    @Test
    void whatStandardOutputDoesNotTakeIsKept() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                Terminal.utf8(full),
                Terminal.utf8(err),
                Map.of("LANG", "en_GB.UTF-8"),
                Clock.systemUTC(),
                folder,
                false);
        int code = Main.run(
                new String[] {
                    "rewrite",
                    SAMPLES.resolve("notes-cantine.txt").toString(),
                    "-m",
                    "replay:" + SAMPLES.resolve("replies")
                },
                terminal);
        assertEquals(1, code);
        String said = err.toString(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(folder)) {
            Path kept = files.findFirst().orElseThrow();
            assertTrue(kept.getFileName().toString().endsWith(".md.draft"), kept.toString());
            assertTrue(said.contains(kept.getFileName().toString()), said);
            assertTrue(Files.readString(kept).contains("\n# "));
        }
    }

    @Test
    void aDraftIsKeptInTheNextFolderThatTakesIt() throws IOException {
        ArticlePlace place = new ArticlePlace(folder.resolve("disparu"), "article.md", false);
        Files.writeString(folder.resolve("article.md.draft"), "un autre");
        Path kept = place.keep("le texte", "", folder.resolve("absent"), folder);
        assertEquals("article.md.2.draft", kept.getFileName().toString());
        assertEquals("le texte", Files.readString(kept));
    }

    @Test
    void aTextThatArrivesInABrokenAnswerIsKeptAndItsPlaceSaid() throws IOException {
        WireMockServer server = new WireMockServer(options().dynamicPort());
        server.start();
        try {
            String text = "Un article payé qui parle longuement de la cantine et de ses menus.";
            server.stubFor(any(anyUrl())
                    .willReturn(aResponse().withBody("{\"choices\": [{\"message\": {\"content\": \"" + text)));
            CommandRun run = CommandRun.of(
                    folder,
                    "rewrite",
                    SAMPLES.resolve("notes-cantine.txt").toString(),
                    "-m",
                    "openai:m",
                    "--base-url",
                    server.baseUrl() + "/v1",
                    "-o",
                    "article.md");
            assertEquals(3, run.code());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains("article.md.draft"), run.err());
            assertTrue(run.err().contains("damaged or cut"), run.err());
            assertEquals(text, Files.readString(folder.resolve("article.md.draft")));
        } finally {
            server.stop();
        }
    }
}
