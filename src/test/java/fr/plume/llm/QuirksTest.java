package fr.plume.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import fr.plume.llm.Completion.Finish;
import fr.plume.llm.ModelException.Kind;
import fr.plume.prompt.Prompt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only one provider does. */
class QuirksTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final WireMockServer SERVER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private static final Map<String, String> KEYS = Map.of(
            "OPENAI_API_KEY", "sk-aaaaaaaaaaaa",
            "ANTHROPIC_API_KEY", "sk-bbbbbbbbbbbb",
            "GEMINI_API_KEY", "AIcccccccccccc",
            "MISTRAL_API_KEY", "dddddddddddd");

    private final List<Duration> waits = new ArrayList<>();

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void reset() {
        SERVER.resetAll();
    }

    private Completion ask(String model, int room) {
        return ask(model, new Prompt("article", "Tu écris.", "Écris.", false, room));
    }

    private Completion ask(String model, Prompt prompt) {
        LanguageModels models = new LanguageModels(
                new Credentials(KEYS, Path.of("absent")), InstantSource.system(), waits::add, new Random(1));
        OpenedModel opened =
                models.open(models.chooser().choose(model, SERVER.baseUrl()).settings());
        Meter meter = new Meter(Prices.packaged(), null, m -> {});
        return opened.about("s", new Run(meter, Deadline.none(), m -> {})).complete(prompt);
    }

    private void answers(int status, String... bodies) {
        for (int i = 0; i < bodies.length; i++) {
            String state = i == 0 ? Scenario.STARTED : "" + i;
            SERVER.stubFor(any(anyUrl())
                    .inScenario("calls")
                    .whenScenarioStateIs(state)
                    .willReturn(aResponse()
                            .withStatus(i == bodies.length - 1 ? 200 : status)
                            .withBody(bodies[i]))
                    .willSetStateTo(i == bodies.length - 1 ? state : "" + (i + 1)));
        }
    }

    private static JsonNode sent() throws IOException {
        return JSON.readTree(SERVER.findAll(anyRequestedFor(anyUrl())).stream()
                .reduce((a, b) -> b)
                .orElseThrow()
                .getBody());
    }

    private static String openAi(String message, String finish) {
        return "{\"model\": \"m\", \"choices\": [{\"message\": " + message + ", \"finish_reason\": " + finish + "}]}";
    }

    @Test
    void openAiItselfIsToldTheRoomByItsNewerName() {
        ModelSettings own = new ModelChooser(
                        new Credentials(KEYS, Path.of("absent")),
                        new LocalServers(new Credentials(KEYS, Path.of("absent")), Duration.ofMillis(1)))
                .choose("openai:gpt-4.1", null)
                .settings();
        var parameters = (dev.langchain4j.model.openai.OpenAiChatRequestParameters)
                own.provider().parameters(own, new Prompt("a", "", "b", false, 900), 900);
        assertEquals(900, parameters.maxCompletionTokens());
        assertEquals(null, parameters.maxOutputTokens());
    }

    @Test
    void theOtherNameOfTheRoomIsTriedWhenOneIsRefused() throws IOException {
        answers(
                400,
                "{\"error\": {\"message\": \"Unsupported parameter: 'max_tokens' is not supported with this model. Use "
                        + "'max_completion_tokens' instead.\", \"param\": \"max_tokens\"}}",
                openAi("{\"content\": \"ok\"}", "\"stop\""));
        assertEquals("ok", ask("openai:o9", 700).text());
        assertEquals(700 * 3, sent().path("max_completion_tokens").asInt());
        assertTrue(sent().path("max_tokens").isMissingNode());
    }

    @Test
    void aRefusalOfOpenAiIsBlocked() {
        answers(200, openAi("{\"content\": null, \"refusal\": \"Je ne peux pas.\"}", "\"stop\""));
        ModelException fault = assertThrows(ModelException.class, () -> ask("openai:m", 700));
        assertEquals(Kind.BLOCKED, fault.kind());
        assertTrue(fault.getMessage().contains("Je ne peux pas."), fault.getMessage());
    }

    @Test
    void theThinkingOfMistralIsNoText() {
        answers(
                200,
                openAi(
                        "{\"content\": [{\"type\": \"thinking\", \"thinking\": [{\"type\": \"text\", \"text\": \"Hmm\"}]},"
                                + " {\"type\": \"text\", \"text\": \"Bon\"}, {\"type\": \"text\", \"text\": \"jour\"}]}",
                        "\"stop\""));
        assertEquals("Bonjour", ask("mistral:magistral-small", 700).text());
    }

    @ParameterizedTest
    @CsvSource({"pause_turn, LENGTH", "model_context_window_exceeded, LENGTH", "refusal, FILTER", "stop_sequence, STOP"
    })
    void theReasonsOfAnthropic(String reason, Finish finish) {
        answers(
                200,
                "{\"type\": \"message\", \"content\": [{\"type\": \"text\", \"text\": null}, {\"type\": \"text\", "
                        + "\"text\": \"Un début\"}], \"stop_reason\": \"" + reason + "\"}");
        Completion completion = ask("anthropic:m", 700);
        assertEquals("Un début", completion.text());
        assertEquals(finish, completion.finish());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"promptFeedback\": {\"blockReason\": \"PROHIBITED_CONTENT\"}, \"usageMetadata\": {}}",
                "{\"candidates\": [], \"usageMetadata\": {\"promptTokenCount\": 5}}",
                "{\"candidates\": [{\"finishReason\": \"RECITATION\", \"index\": 0}]}",
                "{\"usageMetadata\": {\"promptTokenCount\": 5}, \"modelVersion\": \"m\"}"
            })
    void aBlockedPromptOfGemini(String body) {
        answers(200, body);
        assertEquals(
                Kind.BLOCKED,
                assertThrows(ModelException.class, () -> ask("gemini:m", 700)).kind());
    }

    @ParameterizedTest
    @CsvSource({"MAX_TOKENS, LENGTH", "UNEXPECTED_TOOL_CALL, OTHER", "A_WORD_OF_TOMORROW, OTHER"})
    void theReasonsOfGeminiWithoutContent(String reason, Finish finish) {
        answers(200, "{\"candidates\": [{\"finishReason\": \"" + reason + "\"}]}");
        Completion completion = ask("gemini:m", 700);
        assertEquals("", completion.text());
        assertEquals(finish, completion.finish());
    }

    @Test
    void geminiSaysInItsBodyHowLongToWait() {
        answers(
                429,
                "{\"error\": {\"code\": 429, \"message\": \"You exceeded your current quota.\", \"status\": "
                        + "\"RESOURCE_EXHAUSTED\", \"details\": [{\"@type\": \"type.googleapis.com/google.rpc.RetryInfo\","
                        + " \"retryDelay\": \"34s\"}]}}",
                "{\"candidates\": [{\"content\": {\"parts\": [{\"text\": \"ok\"}]}, \"finishReason\": \"STOP\"}]}");
        // The clock is real and the sleep is not: the gate asks until time has passed, the first wait tells.
        LanguageModels models = new LanguageModels(
                new Credentials(KEYS, Path.of("absent")), InstantSource.system(), this::stop, new Random(1));
        OpenedModel opened = models.open(
                models.chooser().choose("gemini:m", SERVER.baseUrl()).settings());
        Run run = new Run(new Meter(Prices.packaged(), null, m -> {}), Deadline.none(), m -> {});
        Prompt prompt = new Prompt("a", "", "b", false, 10);
        assertThrows(ModelException.class, () -> opened.about("s", run).complete(prompt));
        assertTrue(Thread.interrupted());
        assertTrue(waits.get(0).toMillis() > 33_000 && waits.get(0).toMillis() <= 34_000, waits.toString());
    }

    private void stop(Duration wait) throws InterruptedException {
        waits.add(wait);
        throw new InterruptedException();
    }

    @Test
    void ollamaIsGivenAContextTwiceTheSizeAndToldNotToThink() throws IOException {
        answers(200, "{\"message\": {\"content\": \"ok\"}, \"done\": true, \"done_reason\": \"stop\"}");
        String source = "Un moulin tourne au vent de la plaine. ".repeat(500);
        Prompt prompt = new Prompt("article", "Tu écris.", source, true, 4000);

        ask("ollama:m", prompt);

        int context = sent().at("/options/num_ctx").asInt();
        assertTrue(context >= 2 * (TokenEstimator.estimate(prompt) + 4000), "num_ctx " + context);
        assertEquals(false, sent().path("think").asBoolean(true));
        assertEquals("json", sent().path("format").asText());
        assertEquals(4000, sent().at("/options/num_predict").asInt());
        ask("ollama:m", 200);
        assertEquals(8192, sent().at("/options/num_ctx").asInt());
    }

    @Test
    void anOllamaThatDroppedTheStartOfThePromptGivesNoAnswer() {
        String source = "Un moulin tourne au vent de la plaine. ".repeat(500);
        Prompt prompt = new Prompt("article", "Tu écris.", source, false, 900);
        String answer =
                "{\"message\": {\"content\": \"ok\"}, \"done\": true, \"prompt_eval_count\": %d, \"eval_count\": 2}";
        answers(200, answer.formatted(2048));
        ModelException fault = assertThrows(ModelException.class, () -> ask("ollama:m", prompt));
        assertEquals(Kind.CONTEXT_TOO_LONG, fault.kind());
        assertTrue(fault.getMessage().contains("2,048"), fault.getMessage());
        SERVER.resetAll();
        answers(200, answer.formatted(TokenEstimator.estimate(prompt) * 9 / 10));
        assertEquals("ok", ask("ollama:m", prompt).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exceed context limit: 190000 + 20000 > 200000, decrease | 210000 | 200000",
                "prompt is too long: 210000 tokens > 200000 maximum | 210000 | 200000",
                "The input token count (1200000) exceeds the maximum number of tokens allowed (1048576). | 1200000 | 1048576",
                "Prompt contains 40000 tokens, too large for model with 32768 maximum context length | 40000 | 32768",
                "This model's maximum context length is 4,096 tokens. However, you requested 5,596 tokens (4,596 in the "
                        + "messages, 1,000 in the completion). | 5596 | 4096"
            })
    void theSizesInTheWordsOfServers(String message, long asked, long limit) {
        assertEquals(new ContextSize(asked, limit), ContextSize.parse(message).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This model's maximum context length is 4096 tokens. However, you requested 5296 tokens (1200 in the messages,"
                        + " 4096 in the completion).",
                "'max_tokens' or 'max_completion_tokens' is too large: 4096. This model's maximum context length is 4096 "
                        + "tokens and your request has 1200 input tokens (4096 > 4096 - 1200).",
                "input length and `max_tokens` exceed context limit: 1200 + 4096 > 4096, decrease one of them"
            })
    void aPromptThatWouldFitAloneIsAskedWithLessRoom(String message) throws IOException {
        answers(
                400,
                JSON.createObjectNode().put("message", message).toString(),
                openAi("{\"content\": \"ok\"}", "\"stop\""));
        assertEquals("ok", ask("openai:m", 4096).text());
        assertEquals(4096 - 1200 - 16, sent().path("max_tokens").asInt());
        answers(200, openAi("{\"content\": \"ok\"}", "\"stop\""));
        ask("openai:m", 4000);
        assertEquals(4000, sent().path("max_tokens").asInt());
    }

    @Test
    void aHostThatDoesNotExistAndACertificateNobodySignedAreSaid() {
        ModelException unknown =
                assertThrows(ModelException.class, () -> askAt("https://nulle-part.invalid/v1", Map.of()));
        assertEquals(Kind.UNREACHABLE, unknown.kind());
        assertTrue(unknown.getMessage().contains("no host for https://nulle-part.invalid"), unknown.getMessage());
        WireMockServer secure =
                new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());
        secure.start();
        try {
            ModelException tls = assertThrows(
                    ModelException.class, () -> askAt("https://localhost:" + secure.httpsPort() + "/v1", Map.of()));
            assertEquals(Kind.UNREACHABLE, tls.kind());
            assertTrue(tls.getMessage().contains("no secure connection"), tls.getMessage());
        } finally {
            secure.stop();
        }
    }

    @Test
    void callsGoThroughTheProxyOfTheEnvironment() {
        answers(200, openAi("{\"content\": \"ok\"}", "\"stop\""));
        Completion completion = askAt("http://nulle-part.invalid/v1", Map.of("http_proxy", SERVER.baseUrl()));
        assertEquals("ok", completion.text());
        assertEquals(
                "nulle-part.invalid",
                SERVER.findAll(anyRequestedFor(anyUrl())).get(0).getHost());
    }

    private Completion askAt(String baseUrl, Map<String, String> environment) {
        LanguageModels models = new LanguageModels(
                new Credentials(environment, Path.of("absent")), InstantSource.system(), waits::add, new Random(1));
        OpenedModel opened = models.open(new ModelOptions("openai:m", baseUrl, null, null, null));
        Run run = new Run(new Meter(Prices.packaged(), null, m -> {}), Deadline.none(), m -> {});
        return opened.about("s", run).complete(new Prompt("a", "", "b", false, 10));
    }

    @Test
    void aCallThatNoWaitMakesSmallEnoughIsNotRetried() {
        answers(
                429,
                "{\"error\": {\"message\": \"Request too large for m on tokens per min (TPM): Limit 30000, Requested "
                        + "45000.\", \"code\": \"rate_limit_exceeded\"}}",
                openAi("{\"content\": \"ok\"}", "\"stop\""));
        ModelException fault = assertThrows(ModelException.class, () -> ask("openai:m", 700));
        assertEquals(Kind.CONTEXT_TOO_LONG, fault.kind());
        assertTrue(fault.getMessage().contains("15,000"), fault.getMessage());
    }

    @Test
    void anErrorWithTheStatusOfSuccessIsAnError() {
        answers(200, "{\"error\": {\"message\": \"No endpoints found.\", \"code\": 404}}");
        assertEquals(
                Kind.NOT_FOUND,
                assertThrows(ModelException.class, () -> ask("openai:m", 700)).kind());
    }
}
