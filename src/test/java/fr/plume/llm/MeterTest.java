package fr.plume.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.UsageException;
import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeterTest {

    private static final Prices PRICES = new Prices(List.of(new Prices.Line("openai:cher*", 10, 1000)));
    private static final Prompt PROMPT = new Prompt("article", "", "Écris.", false, 2000);

    private final List<Message> notices = new ArrayList<>();
    private int calls;

    private LanguageModel model(String name, Meter meter) {
        LanguageModel inner = new LanguageModel() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Completion complete(Prompt prompt) {
                calls++;
                return new Completion("texte", Completion.Finish.STOP, new Usage(1, 100, 1000, false), name);
            }
        };
        return new MeteredModel(inner, meter, Prompt::maxOutputTokens);
    }

    @Test
    void stopsBeforeTheCallThatCouldCostTooMuch() {
        Meter meter = new Meter(PRICES, 3.5, notices::add);
        LanguageModel model = model("openai:cher-2", meter);
        model.complete(PROMPT);
        model.complete(PROMPT);

        ModelException fault = assertThrows(ModelException.class, () -> model.complete(PROMPT));

        assertEquals(ModelException.Kind.BUDGET, fault.kind());
        assertEquals(2, calls);
        assertEquals(2.002, meter.cost().orElseThrow(), 1e-9);
        assertEquals(new Usage(2, 200, 2000, false), meter.usage());
        assertTrue(fault.said().in(java.util.Locale.FRENCH).contains("3,5000"), fault.getMessage());
    }

    @Test
    void aCallThatMayNotFitWaitsForThoseUnderWay() throws Exception {
        Meter meter = new Meter(PRICES, 3.5, notices::add);
        double held = meter.hold("openai:cher", 0, 2000);
        CompletableFuture<Double> second = CompletableFuture.supplyAsync(() -> meter.hold("openai:cher", 0, 2000));
        assertThrows(TimeoutException.class, () -> second.get(20, TimeUnit.MILLISECONDS));
        meter.settle(held, "openai:cher", Usage.NONE);
        assertEquals(2.0, second.get(10, TimeUnit.SECONDS));
    }

    @Test
    void aCallThatFitsNoMoreWaitsForNobody() {
        Meter meter = new Meter(PRICES, 3.5, notices::add);
        double first = meter.hold("openai:cher", 0, 2000);
        meter.settle(first, "openai:cher", new Usage(1, 0, 2000, false));
        meter.hold("openai:cher", 0, 1000);
        assertThrows(ModelException.class, () -> meter.hold("openai:cher", 0, 2000));
    }

    @Test
    void anUnknownPriceIsSaidOnceAndStopsNothing() {
        Meter meter = new Meter(PRICES, 0.01, notices::add);
        LanguageModel model = model("openai:inconnu", meter);
        model.complete(PROMPT);
        model.complete(PROMPT);
        assertEquals(List.of(Message.of("model.unknown-price-limit", "openai:inconnu")), notices);
        assertEquals(OptionalDouble.empty(), meter.cost());
        assertEquals(2, meter.usage().calls());
    }

    @Test
    void whatRunsHereOrWasRecordedCostsNothing() {
        assertEquals(0, Prices.packaged().cost("ollama:m", 1000, 1000).orElseThrow());
        assertEquals(0, Prices.packaged().cost("replay:dossier", 1000, 1000).orElseThrow());
    }

    @Test
    void aFailedCallCostsNothing() {
        Meter meter = new Meter(PRICES, null, notices::add);
        LanguageModel failing = new LanguageModel() {
            @Override
            public String name() {
                return "openai:cher";
            }

            @Override
            public Completion complete(Prompt prompt) {
                throw new ModelException(ModelException.Kind.SERVER, Message.of("model.deadline", "x"));
            }
        };
        assertThrows(
                ModelException.class, () -> new MeteredModel(failing, meter, Prompt::maxOutputTokens).complete(PROMPT));
        assertEquals(Usage.NONE, meter.usage());
        assertEquals(0, meter.cost().orElseThrow());
    }

    @Test
    void everyDefaultModelHasAPriceAndLongerNamesComeFirst() {
        Prices prices = Prices.packaged();
        for (Provider provider : Providers.all()) {
            ProviderInfo info = provider.info();
            assertTrue(prices.cost(info.id() + ":" + info.defaultModel(), 1, 1).isPresent(), info.id());
        }
        List<Prices.Line> lines = prices.lines();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                String later = lines.get(j).model().replace("*", "");
                assertTrue(!lines.get(i).covers(later), later + " is hidden by " + lines.get(i));
            }
        }
    }

    @Test
    void ownPricesGoFirst(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("prices.csv");
        assertEquals(Prices.packaged(), Prices.withOwn(file));
        Files.writeString(file, "# les miens\nmodel,input,output\nopenai:gpt-4.1-mini, 1, 2\n");
        assertEquals(
                3.0,
                Prices.withOwn(file)
                        .cost("openai:gpt-4.1-mini", 1_000_000, 1_000_000)
                        .orElseThrow());
        Files.writeString(file, "openai:x,1\n");
        assertThrows(UsageException.class, () -> Prices.withOwn(file));
        Files.writeString(file, "openai:x,-1,2\n");
        assertThrows(UsageException.class, () -> Prices.withOwn(file));
    }

    @Test
    void theEstimateOfFrenchProseIsWithinTheMeasuredRange() {
        String prose =
                "Le moulin à vent de la plaine tourne depuis trois siècles, et ses ailes portent encore la toile "
                        + "que les meuniers tendaient le matin. On y moulait le blé des fermes voisines, parfois le seigle, "
                        + "rarement l’avoine ; le dimanche, la meule se taisait et le village venait danser.";
        int words = prose.split("\\s+").length;
        double ratio = TokenEstimator.estimate(prose) / (double) words;
        assertTrue(ratio >= 1.4 && ratio <= 1.65, "tokens a word: " + ratio);
        assertEquals(0, TokenEstimator.estimate(""));
        assertTrue(TokenEstimator.estimate("\n".repeat(1000)) <= 1);
    }
}
