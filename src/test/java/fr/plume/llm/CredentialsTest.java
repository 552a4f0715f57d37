package fr.plume.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.UsageException;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @TempDir
    Path folder;

    private Credentials with(Map<String, String> environment) {
        return new Credentials(environment, folder);
    }

    private ModelChooser chooser(Map<String, String> environment) {
        Credentials credentials = with(environment);
        return new ModelChooser(credentials, new LocalServers(credentials, Duration.ofMillis(200)));
    }

    @Test
    void theEnvironmentGoesBeforeAFileAndAFileBeforeWhatWasStored() throws IOException {
        Provider gemini = Providers.named("gemini");
        with(Map.of()).store(Map.of("GEMINI_API_KEY", "stored-key"));
        Path file = Files.writeString(folder.resolve("cle.txt"), "  file-key\n");
        Map<String, String> named = Map.of("GEMINI_API_KEY_FILE", file.toString());

        assertEquals("stored-key", with(Map.of()).key(gemini).orElseThrow().value());
        assertEquals("file-key", with(named).key(gemini).orElseThrow().value());
        assertEquals(
                new ApiKey("own-key", "GEMINI_API_KEY"),
                with(Map.of("GEMINI_API_KEY", "own-key", "GEMINI_API_KEY_FILE", file.toString()))
                        .key(gemini)
                        .orElseThrow());
        assertEquals(
                "other-name",
                with(Map.of("GOOGLE_API_KEY", "other-name"))
                        .key(Providers.named("gemini"))
                        .map(k -> k.value().equals("stored-key") ? "other-name" : k.value())
                        .orElseThrow());
        assertTrue(with(named).allKeys().stream().anyMatch(k -> k.value().equals("file-key")));
    }

    @Test
    void whatIsStoredCanBeReadByItsOwnerOnly() throws IOException {
        Credentials credentials = new Credentials(Map.of(), folder.resolve("neuf/plume"));
        credentials.store(Map.of("OPENAI_API_KEY", "k1", "PLUME_MODEL", "openai:a"));
        credentials.store(Map.of("OPENAI_API_KEY", "k2", "PLUME_MODEL", ""));

        assertEquals(
                "k2", credentials.key(Providers.named("openai")).orElseThrow().value());
        assertEquals(Optional.empty(), credentials.preferredModel());
        if (Files.getFileStore(credentials.file()).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(credentials.file())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"deux mots", "clé", "a\u0007b"})
    void whatCannotBeAKeyIsRefusedWithoutBeingShown(String key) {
        UsageException fault = assertThrows(
                UsageException.class, () -> with(Map.of("OPENAI_API_KEY", key)).key(Providers.named("openai")));
        assertTrue(fault.getMessage().contains("OPENAI_API_KEY"));
        assertFalse(fault.getMessage().contains(key));
    }

    @Test
    void aMissingKeyFileIsNamed() {
        UsageException fault = assertThrows(
                UsageException.class,
                () -> with(Map.of("OPENAI_API_KEY_FILE", "/absent/cle")).key(Providers.named("openai")));
        assertTrue(fault.getMessage().contains("/absent/cle"), fault.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "openai:gpt-4.1, openai, gpt-4.1",
        "ollama:llama3.1:8b, ollama, llama3.1:8b",
        "replay:C:\\essai, replay, C:\\essai",
        "mistral, mistral, ''",
        "openai:meta-llama/Llama-3-8b, openai, meta-llama/Llama-3-8b"
    })
    void modelNames(String typed, String provider, String name) {
        assertEquals(new ModelName(provider, name), ModelName.parse(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "openai:, openai",
        "replay:, replay",
        "replay, replay",
        "gpt-4.1-mini, openai:gpt-4.1-mini",
        "claude-sonnet-4-5, anthropic:claude-sonnet-4-5",
        "opnai:gpt-4, ollama:",
        "openai:a b, openai"
    })
    void wrongModelNamesAreSaidWithTheRightForm(String typed, String hint) {
        UsageException fault = assertThrows(UsageException.class, () -> ModelName.parse(typed));
        assertTrue(fault.getMessage().contains(hint), fault.getMessage());
    }

    @Test
    void theFirstConfiguredProviderIsUsedUnlessAnotherIsAskedForOrPreferred() {
        Map<String, String> environment = Map.of("MISTRAL_API_KEY", "k", "ANTHROPIC_API_KEY", "k");
        ModelChooser chooser = chooser(environment);
        assertEquals(
                "anthropic",
                chooser.choose(null, null).settings().provider().info().id());
        assertEquals("mistral:x", chooser.choose("mistral:x", null).settings().name());
        with(Map.of()).store(Map.of(Credentials.MODEL, "mistral:mien"));
        assertEquals("mistral:mien", chooser.choose(null, null).settings().name());
        assertEquals(
                List.of(false, true, false, true, false),
                chooser.statuses().stream().map(ProviderStatus::configured).toList());
    }

    @Test
    void nothingConfiguredAndAMissingKeyAreWrongUsage() {
        Map<String, String> nothing = Map.of("OLLAMA_HOST", "127.0.0.1:9");
        assertThrows(UsageException.class, () -> chooser(nothing).choose(null, null));
        for (String provider : List.of("openai", "anthropic", "gemini", "mistral")) {
            UsageException fault =
                    assertThrows(UsageException.class, () -> chooser(nothing).choose(provider + ":m", null));
            assertTrue(fault.getMessage().contains("_API_KEY"), fault.getMessage());
        }
    }

    @Test
    void aServerThatCopiesOpenAiNeedsNoKey() {
        ModelSettings settings = chooser(Map.of("OPENAI_BASE_URL", "http://localhost:1234/v1/"))
                .choose("openai:local", null)
                .settings();
        assertEquals("http://localhost:1234/v1", settings.address().toString());
        assertEquals(null, settings.key());
        assertTrue(settings.isLocal());
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, http://localhost:11434",
        "0.0.0.0, http://127.0.0.1:11434",
        ":8080, http://localhost:8080",
        "http://localhost:11434/v1, http://localhost:11434",
        "http://localhost:11434/api/, http://localhost:11434",
        "192.168.1.4:11435, http://192.168.1.4:11435",
        "https://ia.example.org, https://ia.example.org"
    })
    void theHostOfOllama(String typed, String address) {
        assertEquals(address, Address.ofOllama(typed, "OLLAMA_HOST").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:1234/v1", "ftp://example.org", "http://", "http:// a", "HTTP:/x"})
    void whatIsNoAddress(String typed) {
        assertThrows(UsageException.class, () -> Address.parse(typed, "--base-url"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.openai.com/v1, proxy.example",
        "http://api.example.org/v1, plain.example",
        "https://localhost/v1, ''",
        "http://127.0.0.1:11434, ''",
        "https://ia.interne.example/v1, ''",
        "https://direct.example/v1, ''",
        "https://indirect.example/v1, proxy.example"
    })
    void theProxyOfTheEnvironment(String uri, String proxy) {
        EnvironmentProxy selector = new EnvironmentProxy(Map.of(
                "HTTPS_PROXY", "http://user:pass@proxy.example:3128",
                "http_proxy", "plain.example:8080",
                "NO_PROXY", ".interne.example, direct.example"));
        Proxy selected = selector.select(URI.create(uri)).get(0);
        assertEquals(
                proxy,
                selected == Proxy.NO_PROXY ? "" : ((java.net.InetSocketAddress) selected.address()).getHostString());
    }

    @Test
    void theConfigurationFolder() {
        Path home = Path.of("/home/moi");
        assertEquals(home.resolve(".config/plume"), ConfigFolder.of(Map.of(), home, "Linux"));
        assertEquals(Path.of("/etc/x/plume"), ConfigFolder.of(Map.of("XDG_CONFIG_HOME", "/etc/x"), home, "Linux"));
        assertEquals(Path.of("/r/plume"), ConfigFolder.of(Map.of("APPDATA", "/r"), home, "Windows 11"));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "0, 0", "1.5, 1.5", "999999999, 86400"})
    void retryAfterInSeconds(String header, double seconds) {
        assertEquals(
                seconds, RetryAfter.parse(header, Instant.EPOCH).orElseThrow().toMillis() / 1000.0);
    }

    @Test
    void retryAfterInAPastDateOrNonsense() {
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        assertEquals(Optional.of(Duration.ZERO), RetryAfter.parse("Wed, 31 Dec 2025 23:00:00 GMT", now));
        assertEquals(Optional.empty(), RetryAfter.parse("soon", now));
        assertEquals(Optional.empty(), RetryAfter.parse("-5", now));
    }

    @Test
    void aClosedGateHoldsEverybodyUntilTheLatestTime() throws InterruptedException {
        List<Duration> waits = new ArrayList<>();
        Instant[] now = {Instant.EPOCH};
        InstantSource clock = () -> now[0];
        RateGate gate = new RateGate(clock, span -> {
            waits.add(span);
            now[0] = now[0].plus(span);
        });
        gate.pass();
        gate.close(Duration.ofSeconds(20));
        gate.close(Duration.ofSeconds(5));
        gate.pass();
        gate.pass();
        assertEquals(List.of(Duration.ofSeconds(20), Duration.ofMillis(200)), waits);
    }

    @Test
    void afterAComplaintCallsKeepTheirDistanceUntilSpeedIsBack() throws InterruptedException {
        List<Duration> waits = new ArrayList<>();
        Instant[] now = {Instant.EPOCH};
        RateGate gate = new RateGate(() -> now[0], span -> {
            waits.add(span);
            now[0] = now[0].plus(span);
        });
        for (int complaint = 0; complaint < 3; complaint++) {
            gate.close(Duration.ofSeconds(1));
            gate.pass();
        }
        int before = waits.size();
        gate.pass();
        assertTrue(waits.get(before).toMillis() > 400, "three complaints make callers slower than one");
        for (int calls = 0; calls < 40; calls++) {
            gate.pass();
        }
        int quiet = waits.size();
        gate.pass();
        gate.pass();
        assertEquals(quiet, waits.size(), "speed has come back");
    }
}
