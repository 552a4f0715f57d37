package fr.plume.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsCommandTest {

    private static final String KEY = "sk-une-cle-tres-secrete-42";
    private static final String ANSWER =
            "{\"model\": \"servi\", \"choices\": [{\"message\": {\"content\": \"oui\"}, \"finish_reason\": \"stop\"}]}";

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @TempDir
    Path home;

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private CommandRun run(Map<String, String> more, String input, String... arguments) {
        Map<String, String> variables = new HashMap<>(more);
        variables.putIfAbsent("OLLAMA_HOST", "127.0.0.1:9");
        variables.put("HOME", home.toString());
        variables.put("LANG", "fr_FR.UTF-8");
        CommandRun run = CommandRun.of(home, variables, input, arguments);
        assertFalse((run.out() + run.err()).contains("secrete"), run.out() + run.err());
        return run;
    }

    @Test
    void sayWhatIsMissingAndWhatToDo() {
        CommandRun run = run(Map.of(), "", "models");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("anthropic"), run.out());
        assertTrue(run.out().contains("définissez MISTRAL_API_KEY"), run.out());
        assertTrue(run.out().contains("plume setup"), run.out());
    }

    @Test
    void sayWhichWouldBeUsedAndWhy() {
        CommandRun run = run(Map.of("MISTRAL_API_KEY", KEY), "", "models");
        assertTrue(run.out().contains("utilisé\u00a0: mistral:mistral-small-latest"), run.out());
        assertTrue(run.out().contains("clé dans MISTRAL_API_KEY"), run.out());
    }

    @Test
    void listTheModelsOfARunningOllama() {
        server.stubFor(
                get("/api/tags").willReturn(okJson("{\"models\": [{\"name\": \"petit:8b\"}, {\"name\": \"b\"}]}")));
        CommandRun run = run(Map.of("OLLAMA_HOST", "127.0.0.1:" + server.port()), "", "models");
        assertTrue(run.out().contains("(petit:8b, b)"), run.out());
        assertTrue(run.out().contains("utilisé\u00a0: ollama:petit:8b"), run.out());
    }

    @Test
    void pingTheModel() {
        server.stubFor(any(anyUrl()).willReturn(okJson(ANSWER)));
        CommandRun run = run(
                Map.of("OPENAI_API_KEY", KEY),
                "",
                "models",
                "--ping",
                "-m",
                "openai:x",
                "--base-url",
                server.baseUrl());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("openai:x a répondu (servi)"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void aPingThatFailsIsOneLine() {
        server.stubFor(any(anyUrl()).willReturn(unauthorized().withBody("bad key " + KEY)));
        CommandRun run = run(
                Map.of("OPENAI_API_KEY", KEY),
                "",
                "models",
                "--ping",
                "-m",
                "openai:x",
                "--base-url",
                server.baseUrl());
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(2, run(Map.of(), "", "models", "--ping", "-m", "openai:x").code());
        assertEquals(2, run(Map.of(), "", "models", "--ping").code());
    }

    @Test
    void setupTriesAndStores() throws IOException {
        server.stubFor(any(anyUrl()).willReturn(okJson(ANSWER)));
        CommandRun run = run(Map.of(), "1\n" + KEY + "\n", "setup", "--base-url", server.baseUrl() + "/v1");
        // The server lists no model, so that one must be named.
        assertEquals(2, run.code(), run.err());
        CommandRun named = run(Map.of(), KEY + "\n", "setup", "openai:x", "--base-url", server.baseUrl() + "/v1");
        assertEquals(0, named.code(), named.err());
        String stored = Files.readString(home.resolve(".config/plume/keys.env"));
        assertTrue(stored.contains("OPENAI_API_KEY=" + KEY), stored);
        assertTrue(stored.contains("PLUME_MODEL=openai:x"), stored);
        CommandRun state = run(Map.of(), "");
        assertTrue(state.out().contains("openai:x"), state.out());
        CommandRun ping = run(Map.of(), "", "models", "--ping");
        assertEquals(0, ping.code(), ping.err());
    }

    @Test
    void setupStoresNothingThatDoesNotWork() {
        server.stubFor(any(anyUrl()).willReturn(unauthorized()));
        CommandRun run = run(Map.of(), KEY + "\n", "setup", "anthropic:x", "--base-url", server.baseUrl());
        assertEquals(3, run.code(), run.err());
        assertFalse(Files.exists(home.resolve(".config/plume/keys.env")));
        assertEquals(2, run(Map.of(), "", "setup", "mistral").code());
        assertEquals(2, run(Map.of(), "", "setup", "inconnu").code());
    }

    @Test
    void setupAsksARunningOllamaForItsModels() throws IOException {
        server.stubFor(get("/api/tags").willReturn(okJson("{\"models\": [{\"name\": \"un\"}, {\"name\": \"deux\"}]}")));
        server.stubFor(com.github.tomakehurst.wiremock.client.WireMock.post("/api/chat")
                .willReturn(okJson("{\"model\": \"deux\", \"message\": {\"content\": \"oui\"}, \"done\": true}")));
        CommandRun run = run(Map.of("OLLAMA_HOST", "127.0.0.1:" + server.port()), "ollama\ndeux\n", "setup");
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.readString(home.resolve(".config/plume/keys.env")).contains("PLUME_MODEL=ollama:deux"));
    }
}
