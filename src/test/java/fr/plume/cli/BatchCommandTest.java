package fr.plume.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.plume.rewrite.Writing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The whole command against a server of the OpenAI kind in this process. */
class BatchCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY = "sk-tres-secrete-1234567890";

    @TempDir
    Path folder;

    private HttpServer server;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile int refusedFrom = Integer.MAX_VALUE;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        Files.createDirectory(folder.resolve("drafts"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(body);
        boolean refused = asked.size() >= refusedFrom;
        String text = body.contains("ARTICLE-") ? Writing.METADATA : Writing.article();
        byte[] answer = (refused
                        ? "{\"error\": {\"message\": \"Incorrect API key provided: " + KEY
                                + "\", \"code\": \"invalid_api_key\"}}"
                        : "{\"model\": \"m\", \"choices\": [{\"index\": 0, \"finish_reason\": \"stop\", \"message\": {\"role\":"
                                + " \"assistant\", \"content\": " + JSON.writeValueAsString(text)
                                + "}}], \"usage\": {\"prompt_tokens\": 900, \"completion_tokens\": 800}}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(refused ? 401 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private void drafts(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Files.writeString(
                    folder.resolve("drafts/note-" + i + ".txt"),
                    "Note " + i + " sur la place du marché et ses étals au fil d’une année.\n");
        }
    }

    private CommandRun batch(String from, String... more) {
        return batch(1, from, more);
    }

    private CommandRun batch(int jobs, String from, String... more) {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
        Stream<String> fixed = Stream.of(
                "batch",
                from,
                "-o",
                "articles",
                "-m",
                "openai:gpt-4.1-mini",
                "--base-url",
                url,
                "--jobs",
                String.valueOf(jobs));
        return CommandRun.of(
                folder,
                Map.of("LANG", "en_GB.UTF-8", "OPENAI_API_KEY", KEY),
                "",
                Stream.concat(fixed, Stream.of(more)).toArray(String[]::new));
    }

    private List<String> articles() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("articles"))) {
            return all.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aRefusedKeyEndsTheRunWithOneLineAndNoText() throws IOException {
        drafts(5);
        refusedFrom = 1;
        CommandRun run = batch("drafts", "--min-words", "600");
        assertEquals(3, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(run.err().contains(KEY));
        assertEquals(1, asked.size());
        assertEquals(List.of(), articles());
    }

    @Test
    void aKeyRefusedLaterLeavesWhatIsWrittenAndTheNextRunDoesTheRest() throws IOException {
        drafts(3);
        refusedFrom = 4;
        CommandRun first = batch("drafts", "--min-words", "600");
        assertEquals(1, first.code(), first.err());
        assertEquals(1, articles().size());
        assertTrue(first.err().matches("(?s).*written +1\\n.*"), first.err());

        refusedFrom = Integer.MAX_VALUE;
        int before = asked.size();
        assertEquals(0, batch("drafts", "--min-words", "600").code());
        assertEquals(before + 3, asked.size());
        assertEquals(List.of("note-0.md", "note-1.md", "note-2.md"), articles());
    }

    @Test
    void aSheetOfAFrenchSpreadsheetCarriesTheBriefs() throws IOException {
        drafts(2);
        String sheet = "source;Keyphrase;min_words;instructions;title\r\n"
                + "drafts/note-0.txt;étals du marché;600;\"Ton enjoué.\r\nPas de jargon.\";\r\n"
                + "drafts/note-1.txt;;600;;Une année sur la place\r\n";
        Files.write(folder.resolve("BRIEFS.csv"), sheet.getBytes(Charset.forName("windows-1252")));
        CommandRun run = batch("BRIEFS.csv", "--report", "r.csv");
        assertEquals(List.of("etals-du-marche.md", "une-annee-sur-la-place.md"), articles(), run.err());
        assertTrue(asked.stream().anyMatch(b -> b.contains("Ton enjoué.") && b.contains("Pas de jargon.")));
        String report = Files.readString(folder.resolve("r.csv"));
        assertTrue(report.startsWith("\ufeffsource;output;status;"), report);
        assertEquals(3, report.lines().count());
    }

    @Test
    void theRunStopsBeforeItCostsMore() throws IOException {
        drafts(12);
        CommandRun run = batch(4, "drafts", "--min-words", "600", "--max-cost", "0.03");
        assertEquals(1, run.code(), run.err());
        int written = articles().size();
        assertTrue(written >= 1 && written < 12, run.err());
        assertTrue(run.err().contains("--max-cost"), run.err());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aSourceThatIsNoOrdinaryFileIsNotWaitedFor() throws IOException {
        drafts(1);
        Files.createSymbolicLink(folder.resolve("drafts/endless.txt"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("drafts/gone.txt"), folder.resolve("nowhere"));
        CommandRun run = batch("drafts", "--min-words", "600");
        assertEquals(1, run.code(), run.err());
        assertEquals(List.of("note-0.md"), articles());
        assertTrue(run.err().contains("no ordinary file"), run.err());
    }

    @Test
    void aDryRunAsksNothing() throws IOException {
        drafts(2);
        CommandRun run = batch("drafts", "--dry-run");
        assertEquals(0, run.code());
        assertTrue(run.err().startsWith("2 articles to do"), run.err());
        assertEquals(List.of(), asked);
    }
}
