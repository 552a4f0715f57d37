package fr.plume.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import fr.plume.llm.ModelException.Kind;
import fr.plume.message.Message;
import fr.plume.prompt.JsonShape;
import fr.plume.prompt.JsonShape.Field;
import fr.plume.prompt.Prompt;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every provider must do, whatever its server does. A subclass knows the provider's wire format; nothing here sleeps:
 * the clock only moves when a wait is asked for.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LanguageModelContract {

    static final ObjectMapper JSON = new ObjectMapper();
    static final String KEY = "sk-plume-0123456789/abcdefghijklmnop";
    static final Prompt PROMPT = new Prompt(
            "article",
            "Tu écris des articles en français, clairs et bien construits, pour des lecteurs pressés.",
            "Écris un article sur les moulins à vent de la Beauce, à partir de ces notes.",
            false,
            4096);

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().http2PlainDisabled(false));
    private final Clock clock = new Clock();
    final List<String> notices = new ArrayList<>();

    /** A clock that waits move. */
    private static final class Clock implements InstantSource {
        private Instant now = Instant.parse("2026-03-04T05:06:07Z");
        private final List<Duration> waits = new ArrayList<>();

        @Override
        public synchronized Instant instant() {
            return now;
        }

        synchronized void sleep(Duration span) {
            waits.add(span);
            now = now.plus(span);
        }
    }

    /** {@code provider:model}. */
    abstract String model();

    /** The path that its base URL ends with. */
    abstract String basePath();

    /** The path of a call, after the base path. */
    abstract String callPath();

    /** A whole answer with a finish word, or null, and 812 input and 40 output tokens. */
    abstract String answer(String text, String finish);

    /** The word for a natural end, for a cut and for a filter; null when the provider has none. */
    abstract List<String> finishes();

    /** The field that holds the room for the answer, as a JSON pointer. */
    abstract String room();

    /** The room sent for a prompt that asks for 4,096 tokens. */
    int expectedRoom() {
        return 4096;
    }

    /** The field that the temperature goes into. */
    abstract String temperature();

    /** The body of an error. */
    String error(int status, String message, String code) {
        return JSON.createObjectNode()
                .set(
                        "error",
                        JSON.createObjectNode()
                                .put("message", message)
                                .put("type", code)
                                .put("code", code))
                .toString();
    }

    /** Where the key travels. */
    abstract String keyHeader();

    boolean hasKey() {
        return true;
    }

    @BeforeAll
    void start() {
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @BeforeEach
    void reset() {
        server.resetAll();
        clock.waits.clear();
        clock.now = Instant.parse("2026-03-04T05:06:07Z");
        notices.clear();
    }

    private String baseUrl() {
        return server.baseUrl() + basePath();
    }

    private LanguageModels models() {
        Map<String, String> environment = new HashMap<>();
        for (Provider provider : Providers.all()) {
            provider.info().keyVariables().forEach(v -> environment.put(v, KEY));
        }
        return new LanguageModels(new Credentials(environment, Path.of("absent")), clock, clock::sleep, new Random(7));
    }

    private ModelSettings settings(String baseUrl) {
        return models().chooser().choose(model(), baseUrl).settings();
    }

    private Completion ask(Prompt prompt) {
        return ask(settings(baseUrl()), prompt, Duration.ofMinutes(10));
    }

    private Completion ask(ModelSettings settings, Prompt prompt, Duration deadline) {
        Meter meter = new Meter(Prices.packaged(), null, m -> {});
        Run run = new Run(meter, Deadline.in(deadline, clock), m -> notices.add(m.in(Locale.FRENCH)));
        return models().open(settings).about("source", run).complete(prompt);
    }

    private static Prompt json(boolean json) {
        return new Prompt(PROMPT.step(), PROMPT.system(), PROMPT.user(), json, PROMPT.maxOutputTokens());
    }

    private void answers(ResponseDefinitionBuilder... responses) {
        for (int i = 0; i < responses.length; i++) {
            String state = i == 0 ? Scenario.STARTED : "after " + i;
            boolean last = i == responses.length - 1;
            server.stubFor(any(anyUrl())
                    .inScenario("calls")
                    .whenScenarioStateIs(state)
                    .willReturn(responses[i])
                    .willSetStateTo(last ? state : "after " + (i + 1)));
        }
    }

    private static ResponseDefinitionBuilder ok(String body) {
        return aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    private ResponseDefinitionBuilder good() {
        return ok(answer("Un article.", finishes().get(0)));
    }

    private int calls() {
        return server.findAll(anyRequestedFor(anyUrl())).size();
    }

    private JsonNode sent() throws IOException {
        List<LoggedRequest> requests = server.findAll(anyRequestedFor(anyUrl()));
        return JSON.readTree(requests.get(requests.size() - 1).getBody());
    }

    /** The fault, after a look at all that could be printed of it. */
    private ModelException fault() {
        ModelException fault = assertThrows(ModelException.class, () -> ask(PROMPT));
        return checked(fault);
    }

    private ModelException checked(ModelException fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        String french = fault.said().in(Locale.FRENCH);
        String all = trace + french + fault.getMessage() + notices;
        assertFalse(all.contains("0123456789"), () -> "a key in " + all);
        assertFalse(all.contains("klmnop"), () -> "the end of a key in " + all);
        assertTrue(french.length() <= 300, () -> french.length() + " characters: " + french);
        assertFalse(french.contains("\n"), french);
        assertTrue(french.contains(model()), french);
        assertTrue(french.contains("localhost") || french.contains("127.0.0.1"), french);
        return fault;
    }

    @Test
    void aGoodAnswerArrivesWhole() {
        answers(ok(answer("# Les moulins\n\nIls « tournent ».\n", finishes().get(0))));

        Completion completion = ask(PROMPT);

        assertEquals("# Les moulins\n\nIls « tournent ».\n", completion.text());
        assertEquals(Completion.Finish.STOP, completion.finish());
        assertEquals(new Usage(1, 812, 40, false), completion.usage());
        assertEquals("served-model", completion.model());
        assertEquals(1, calls());
    }

    @Test
    void theRequestHoldsThePromptTheRoomTheKeyAndNoTemperature() throws IOException {
        answers(good());

        ask(PROMPT);

        LoggedRequest request = server.findAll(anyRequestedFor(anyUrl())).get(0);
        assertEquals(basePath() + callPath(), request.getUrl());
        assertEquals("POST", request.getMethod().getName());
        String body = request.getBodyAsString();
        assertTrue(sent().toString().contains(PROMPT.system()), body);
        assertTrue(sent().toString().contains(PROMPT.user()), body);
        assertEquals(expectedRoom(), sent().at(room()).asInt(), body);
        assertFalse(body.contains("temperature"), body);
        assertFalse(body.contains("top_p"), body);
        assertFalse(sent().path("stream").asBoolean(), body);
        if (hasKey()) {
            assertTrue(request.getHeader(keyHeader()).endsWith(KEY));
        }
    }

    @Test
    void noUpgradeToHttp2IsAskedFor() {
        answers(good());
        ask(PROMPT);
        LoggedRequest request = server.findAll(anyRequestedFor(anyUrl())).get(0);
        assertFalse(request.containsHeader("Upgrade"));
        assertFalse(request.containsHeader("HTTP2-Settings"));
    }

    @Test
    void theTemperatureIsSentWhenAskedForAndDroppedWhenRefused() throws IOException {
        answers(
                aResponse()
                        .withStatus(400)
                        .withBody(error(
                                400,
                                "Unsupported value: 'temperature' does not support 0.4 with this model.",
                                "invalid_request_error")),
                good());

        Completion completion = ask(settings(baseUrl()).with(0.4, null), PROMPT, Duration.ofMinutes(10));

        assertEquals("Un article.", completion.text());
        assertEquals(2, calls());
        List<LoggedRequest> requests = server.findAll(anyRequestedFor(anyUrl()));
        JsonNode first = JSON.readTree(requests.get(0).getBody());
        assertEquals(0.4, first.at(temperature()).asDouble());
        assertTrue(sent().at(temperature()).isMissingNode());
    }

    @Test
    void aRoomTooLargeIsLoweredToWhatTheServerSays() throws IOException {
        String field = room().substring(room().lastIndexOf('/') + 1);
        answers(
                aResponse()
                        .withStatus(400)
                        .withBody(error(
                                400,
                                field + " is too large: " + expectedRoom()
                                        + ". This model supports at most 2048 completion tokens.",
                                "invalid_request_error")),
                good());

        ask(PROMPT);

        assertEquals(2048, sent().at(room()).asInt());
    }

    @Test
    void aRefusedCallIsNotRepeatedForEver() {
        answers(aResponse().withStatus(400).withBody(error(400, "temperature, max_tokens, format, think", "bad")));
        assertEquals(Kind.MALFORMED, fault().kind());
        assertTrue(calls() <= 5, calls() + " calls");
    }

    @Test
    void aRefusedKeyIsSaidWithoutTheKey() {
        answers(aResponse()
                .withStatus(401)
                .withBody(error(
                        401,
                        "Incorrect API key provided: " + KEY + ", also known as sk-plume-****klmnop or "
                                + KEY.replace("/", "%2F") + " (" + KEY.substring(3, 25) + "). Bearer " + KEY,
                        "invalid_api_key")));
        assertEquals(Kind.REFUSED_KEY, fault().kind());
        assertEquals(1, calls());
    }

    @Test
    void tooManyCallsWaitAsLongAsTheServerAsks() {
        answers(aResponse().withStatus(429).withHeader("Retry-After", "17").withBody("{}"), good());
        assertEquals("Un article.", ask(PROMPT).text());
        assertEquals(List.of(Duration.ofSeconds(17)), clock.waits);
        assertEquals(1, notices.size());
    }

    @Test
    void aRetryAfterMayBeADate() {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME
                .withLocale(Locale.ROOT)
                .format(clock.instant().plusSeconds(42).atZone(ZoneOffset.UTC));
        answers(aResponse().withStatus(429).withHeader("Retry-After", date).withBody("{}"), good());
        ask(PROMPT);
        assertEquals(List.of(Duration.ofSeconds(42)), clock.waits);
    }

    @Test
    void aWaitBeyondTheDeadlineIsNotBegun() {
        answers(aResponse().withStatus(429).withHeader("Retry-After", "7200").withBody("{}"));
        ModelException fault = assertThrows(ModelException.class, () -> ask(PROMPT));
        assertEquals(Kind.RATE_LIMIT, checked(fault).kind());
        assertTrue(fault.getMessage().contains("7,200"), fault.getMessage());
        assertEquals(List.of(), clock.waits);
    }

    @Test
    void tooManyCallsWithoutAHintWaitLongerEachTime() {
        answers(aResponse().withStatus(429).withBody("{}"));
        assertEquals(Kind.RATE_LIMIT, fault().kind());
        assertEquals(6, calls());
        for (int i = 0; i < clock.waits.size(); i++) {
            long most = Math.min(60_000, 1000L << (i + 1));
            long wait = clock.waits.get(i).toMillis();
            assertTrue(wait >= 1000 && wait <= most, "wait " + i + ": " + wait);
        }
    }

    @Test
    void anExhaustedQuotaIsNotRetried() {
        answers(aResponse().withStatus(429).withBody(error(429, "You have run out of credit.", "insufficient_quota")));
        assertEquals(Kind.EXHAUSTED_QUOTA, fault().kind());
        assertEquals(1, calls());
    }

    @Test
    void twoFaultsOfTheServerAreHidden() {
        answers(aResponse().withStatus(500), aResponse().withStatus(500).withBody("<html>"), good());
        assertEquals("Un article.", ask(PROMPT).text());
        assertEquals(2, clock.waits.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 529})
    void temporaryFaultsAreRetriedThenSaid(int status) {
        answers(aResponse().withStatus(status).withBody("<html>Bad Gateway</html>"));
        ModelException fault = fault();
        assertEquals(Kind.SERVER, fault.kind());
        assertTrue(fault.getMessage().contains(String.valueOf(status)), fault.getMessage());
        assertEquals(6, calls());
    }

    @ParameterizedTest
    @CsvSource({"403, REFUSED_KEY", "404, NOT_FOUND", "402, EXHAUSTED_QUOTA"})
    void lastingFaultsAreSaidAtOnce(int status, Kind kind) {
        answers(aResponse().withStatus(status).withBody(error(status, "no", "no")));
        assertEquals(kind, fault().kind());
        assertEquals(1, calls());
    }

    @Test
    void aContextTooLongSaysByHowMuch() {
        answers(aResponse()
                .withStatus(400)
                .withBody(error(
                        400,
                        "This model's maximum context length is 8192 tokens. However, you requested 9641 tokens.",
                        "context_length_exceeded")));
        ModelException fault = fault();
        assertEquals(Kind.CONTEXT_TOO_LONG, fault.kind());
        assertTrue(fault.getMessage().contains("1,449"), fault.getMessage());
        assertTrue(fault.getMessage().contains("8,192"), fault.getMessage());
        assertEquals(1, calls());
    }

    @Test
    void aRedirectIsNotFollowed() {
        answers(aResponse().withStatus(307).withHeader("Location", "http://elsewhere.example/v1?key=" + KEY));
        ModelException fault = fault();
        assertEquals(Kind.NOT_FOUND, fault.kind());
        assertTrue(fault.getMessage().contains("elsewhere.example"), fault.getMessage());
        assertEquals(1, calls());
    }

    @Test
    void aStalledServerMeetsTheDeadline() {
        answers(good().withFixedDelay(5_000));
        ModelException fault =
                assertThrows(ModelException.class, () -> ask(settings(baseUrl()), PROMPT, Duration.ofMillis(150)));
        assertEquals(Kind.DEADLINE, checked(fault).kind());
    }

    @Test
    void aDrippingBodyMeetsTheDeadline() {
        answers(good().withChunkedDribbleDelay(50, 10_000));
        ModelException fault =
                assertThrows(ModelException.class, () -> ask(settings(baseUrl()), PROMPT, Duration.ofMillis(250)));
        assertEquals(Kind.DEADLINE, checked(fault).kind());
    }

    @Test
    void aBrokenConnectionIsRetried() {
        answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), good());
        assertEquals("Un article.", ask(PROMPT).text());
    }

    @Test
    void aServerThatIsNotThereIsSaidAtOnce() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ModelSettings nowhere = settings("http://localhost:" + port + basePath());
        ModelException fault = assertThrows(ModelException.class, () -> ask(nowhere, PROMPT, Duration.ofMinutes(10)));
        assertEquals(Kind.UNREACHABLE, checked(fault).kind());
        assertEquals(List.of(), clock.waits);
    }

    @Test
    void aCutAnswerSaysSo() {
        answers(ok(answer("Un article qui s’arrête au mil", finishes().get(1))));
        Completion completion = ask(PROMPT);
        assertEquals(Completion.Finish.LENGTH, completion.finish());
        assertEquals("Un article qui s’arrête au mil", completion.text());
    }

    @Test
    void anAnswerWithoutAReasonToEndIsCut() {
        answers(ok(answer("Un article", null)));
        assertEquals(Completion.Finish.LENGTH, ask(PROMPT).finish());
    }

    @Test
    void anEmptyAnswerIsEmpty() {
        answers(ok(answer("", finishes().get(0))));
        assertEquals("", ask(PROMPT).text());
    }

    @Test
    void aNullTextIsEmpty() {
        answers(ok(answer("@@", finishes().get(0)).replace("\"@@\"", "null")));
        assertEquals("", ask(PROMPT).text());
    }

    @Test
    void aFilterIsSaid() {
        String filter = finishes().get(2);
        if (filter != null) {
            answers(ok(answer("Un début", filter)));
            assertEquals(Completion.Finish.FILTER, ask(PROMPT).finish());
            server.resetAll();
            answers(ok(answer("", filter)));
            assertEquals(Kind.BLOCKED, fault().kind());
            assertEquals(1, calls());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"choices\": [{\"message\": {\"content\": \"coup",
                "<html><body>Bienvenue</body></html>",
                "{}",
                "[]",
                "null",
                "\"bonjour\"",
                "{\"choices\": []}",
                "{\"choices\": [null]}",
                "{\"choices\": [{\"message\": null}]}",
                "{\"content\": null}",
                "{\"candidates\": null}",
                "{\"message\": null, \"done\": true}",
                "{\"type\": \"object\", \"data\": [1, 2, 3]}"
            })
    void anAnswerThatIsNoneIsSaidAndNotRepeated(String body) {
        answers(ok(body));
        ModelException fault = fault();
        assertTrue(fault.kind() == Kind.MALFORMED || fault.kind() == Kind.BLOCKED, fault.kind() + fault.getMessage());
        assertEquals(1, calls());
    }

    @Test
    void theAnswerOfAnotherApiIsRefused() {
        String other = model().startsWith("anthropic:")
                ? "{\"choices\": [{\"message\": {\"content\": \"a\"}, \"finish_reason\": \"stop\"}]}"
                : "{\"type\": \"message\", \"content\": [{\"type\": \"text\", \"text\": \"a\"}], \"stop_reason\": \"end_turn\"}";
        answers(ok(other));
        assertEquals(Kind.MALFORMED, fault().kind());
    }

    @Test
    void missingUsageIsEstimated() throws IOException {
        JsonNode whole =
                JSON.readTree(answer("Un article sur les moulins.", finishes().get(0)));
        for (String name : List.of("usage", "usageMetadata", "prompt_eval_count", "eval_count")) {
            ((ObjectNode) whole).remove(name);
        }
        answers(ok(whole.toString()));
        Usage usage = ask(PROMPT).usage();
        assertTrue(usage.estimated());
        assertTrue(usage.inputTokens() > 30 && usage.inputTokens() < 80, usage.toString());
        assertTrue(usage.outputTokens() > 4 && usage.outputTokens() < 12, usage.toString());
    }

    @Test
    void fieldsOfUnknownTypesAreNoFault() throws IOException {
        ObjectNode whole =
                (ObjectNode) JSON.readTree(answer("Un article.", finishes().get(0)));
        for (String name :
                List.of("id", "created", "created_at", "system_fingerprint", "load_duration", "responseId")) {
            whole.putObject(name).put("x", 1.5);
        }
        whole.putArray("model").add(1);
        whole.putArray("modelVersion").add(1);
        answers(ok(whole.toString()));
        Completion completion = ask(PROMPT);
        assertEquals("Un article.", completion.text());
        assertEquals(new Usage(1, 812, 40, false), completion.usage());
        assertTrue(model().endsWith(":" + completion.model()), completion.model());
    }

    @Test
    void anAnswerOfTwentyMegabytesIsRefused() {
        answers(ok(answer("a".repeat(20 * 1024 * 1024), finishes().get(0))));
        assertEquals(Kind.MALFORMED, fault().kind());
        assertEquals(1, calls());
    }

    @Test
    void aKeyInTheAnswerDoesNotReachTheText() {
        answers(ok(answer(
                "La clé est " + KEY.replace("/", "_") + " ou " + KEY + ".",
                finishes().get(0))));
        assertFalse(ask(PROMPT).text().contains(KEY));
    }

    @Test
    void askingForJsonWorksWhetherOrNotTheProviderEnforcesIt() {
        answers(ok(answer("{\"titre\": \"Les moulins\"}", finishes().get(0))));
        assertEquals("{\"titre\": \"Les moulins\"}", ask(json(true)).text());
    }

    private static Prompt shaped(int room) {
        JsonShape shape = new JsonShape(
                "plan",
                List.of(
                        Field.text("titre_du_plan"),
                        Field.objects("parties", Field.text("intertitre"), Field.integers("faits"))));
        return new Prompt("plan", PROMPT.system(), PROMPT.user(), shape, room);
    }

    /** The schema in a request, wherever the provider wants it: the object whose properties are those asked for. */
    private static boolean holdsSchema(JsonNode sent) {
        return sent.findValues("properties").stream().anyMatch(p -> p.has("titre_du_plan"));
    }

    @Test
    void jsonIsAskedForWithItsSchema() throws IOException {
        answers(good());
        ask(shaped(900));
        assertTrue(holdsSchema(sent()), sent().toString());
        List<JsonNode> required = sent().findValues("required");
        assertTrue(required.toString().contains("intertitre")
                && required.toString().contains("faits"));
    }

    @Test
    void aTextIsAskedForWithoutASchema() throws IOException {
        answers(good());
        ask(PROMPT);
        assertTrue(sent().findValues("properties").isEmpty());
    }

    /** Servers refuse schemas in many words; the call is made once more without, and later ones are spared the refusal. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grammar error: cannot compile the requested constraints",
                "'response_format' of type 'json_schema' is not supported; unknown names \"responseSchema\", "
                        + "\"output_config\", \"format\""
            })
    void aRefusedSchemaIsLeftOut(String refusal) throws IOException {
        String body = JSON.writeValueAsString(java.util.Map.of("error", java.util.Map.of("message", refusal)));
        answers(aResponse().withStatus(400).withBody(body), good());
        OpenedModel opened = models().open(settings(baseUrl()));
        Run run = new Run(new Meter(Prices.packaged(), null, m -> {}), Deadline.none(), m -> notices.add(""));
        LanguageModel model = opened.about("source", run);
        assertEquals("Un article.", model.complete(shaped(900)).text());
        assertEquals(2, calls());
        assertFalse(holdsSchema(sent()));
        model.complete(shaped(901));
        assertEquals(3, calls());
        assertFalse(holdsSchema(sent()));
        assertEquals(List.of(), notices);
    }

    @Test
    void theTextInAnAnswerThatBreaksOffIsNotLost() {
        String body = answer(
                "Un début d’article, déjà \"payé\".\nEt sa suite", finishes().get(0));
        String cut = body.substring(0, body.indexOf("suite"));
        answers(ok(cut));
        ModelException fault = fault();
        assertEquals(Kind.MALFORMED, fault.kind());
        assertEquals("Un début d’article, déjà \"payé\".\nEt sa", fault.received());
    }

    @Test
    void anAnswerFarLongerThanAnyArticleIsRefused() {
        answers(ok(answer("mot ".repeat(120_000), finishes().get(0))));
        ModelException fault = fault();
        assertEquals(Kind.MALFORMED, fault.kind());
        assertTrue(fault.received().startsWith("mot mot"));
    }

    @Test
    void aFaultWithoutATextBringsNone() {
        answers(aResponse().withStatus(500).withBody("{\"error\": {\"message\": \"panne\"}}"));
        assertEquals("", fault().received());
    }

    @Test
    void anAnswerInAnotherEncodingIsRead() {
        String body = answer("L'été, à Évry.", finishes().get(0));
        answers(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json; charset=iso-8859-1")
                .withBody(body.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));
        assertEquals("L'été, à Évry.", ask(PROMPT).text());
    }

    @Test
    void theSettingsShowNoKey() {
        ModelSettings settings = settings(baseUrl());
        assertFalse(settings.toString().contains("0123456789"));
        if (!hasKey()) {
            assertNull(settings.key());
        }
    }

    @Test
    void aBaseUrlWithASecretIsRefused() {
        for (String secret : List.of("http://user:pass@localhost/v1", "http://localhost/v1?key=abc")) {
            Message said = assertThrows(fr.plume.UsageException.class, () -> settings(secret))
                    .said();
            assertFalse(said.in(Locale.ENGLISH).contains("pass"), said.in(Locale.ENGLISH));
            assertFalse(said.in(Locale.ENGLISH).contains("abc"), said.in(Locale.ENGLISH));
        }
    }
}
