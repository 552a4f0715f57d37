package fr.plume.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.llm.Completion;
import fr.plume.llm.Deadline;
import fr.plume.llm.LanguageModel;
import fr.plume.llm.ModelException;
import fr.plume.llm.ModelException.Kind;
import fr.plume.llm.ScriptedModel;
import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallGateTest {

    private static final Prompt PROMPT = new Prompt("article", "system", "user", false, 1000);

    private final CallGate gate = new CallGate(2, null, Deadline.none());

    /** A model that fails so, call after call, then answers. */
    private static LanguageModel failing(Kind... kinds) {
        Deque<Kind> left = new ArrayDeque<>(Arrays.asList(kinds));
        return new ScriptedModel("test:scripted", p -> {
            if (left.isEmpty()) {
                return ScriptedModel.finished("texte");
            }
            throw new ModelException(left.remove(), Message.of("model.waiting", "test", 1));
        });
    }

    private Completion ask(Kind... kinds) {
        return gate.guard(failing(kinds)).complete(PROMPT);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED_KEY", "EXHAUSTED_QUOTA", "BUDGET", "NOT_FOUND"})
    void whatNoCallSurvivesEndsTheRun(Kind kind) {
        assertThrows(BatchStopped.class, () -> ask(kind));
        assertTrue(gate.isStopping());
        assertEquals("model.waiting", gate.cause().orElseThrow().key());
        assertThrows(BatchStopped.class, this::ask);
    }

    @ParameterizedTest
    @EnumSource(names = {"BLOCKED", "CONTEXT_TOO_LONG", "NOT_RECORDED"})
    void whatOneTextCausesNeverDoes(Kind kind) {
        for (int i = 0; i < 100; i++) {
            assertThrows(ModelException.class, () -> ask(kind));
        }
        assertFalse(gate.isStopping());
        assertEquals("texte", ask().text());
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVER", "UNREACHABLE", "DEADLINE", "MALFORMED"})
    void aServerThatStaysDownEndsTheRunAfterAWhile(Kind kind) {
        int failed = 0;
        while (!gate.isStopping()) {
            try {
                ask(kind);
            } catch (ModelException e) {
                failed++;
            } catch (BatchStopped e) {
                assertTrue(gate.isStopping());
            }
        }
        assertEquals(CallGate.FAILURES_IN_A_ROW + 2 - 1, failed);
        assertTrue(gate.cause().isPresent());
    }

    @Test
    void anAnswerBetweenShowsThatItIsUp() {
        for (int i = 0; i < 100; i++) {
            assertThrows(ModelException.class, () -> ask(Kind.SERVER));
            ask();
        }
        assertFalse(gate.isStopping());
    }

    @Test
    void beingAskedTooOftenIsNoFailure() {
        assertEquals(
                "texte",
                ask(Kind.RATE_LIMIT, Kind.RATE_LIMIT, Kind.RATE_LIMIT, Kind.RATE_LIMIT)
                        .text());
    }

    @Test
    void aServerThatOnlyEverRefusesEndsTheRun() {
        Kind[] always = new Kind[100];
        Arrays.fill(always, Kind.RATE_LIMIT);
        assertThrows(BatchStopped.class, () -> ask(always));
        assertTrue(gate.cause().isPresent());
    }

    @Test
    void onceStoppedNoCallBeginsAndNoCauseIsNamed() {
        gate.stop();
        List<String> asked = new ArrayList<>();
        LanguageModel model = ScriptedModel.answering(p -> {
            asked.add(p.step());
            return "texte";
        });
        assertThrows(BatchStopped.class, () -> gate.guard(model).complete(PROMPT));
        assertEquals(List.of(), asked);
        assertTrue(gate.cause().isEmpty());
    }

    @Test
    void aFaultWhileStoppingIsLeftToTheNextRun() {
        LanguageModel model = new ScriptedModel("test:scripted", p -> {
            gate.stop();
            throw new ModelException(Kind.SERVER, Message.of("model.waiting", "test", 1));
        });
        assertThrows(BatchStopped.class, () -> gate.guard(model).complete(PROMPT));
    }

    @Test
    void aRunWhoseTimeIsOverEnds() {
        Deadline over = new Deadline(Instant.EPOCH, () -> Instant.EPOCH.plus(Duration.ofSeconds(1)));
        CallGate late = new CallGate(1, null, over);
        assertThrows(
                BatchStopped.class, () -> late.guard(failing(Kind.DEADLINE)).complete(PROMPT));
        assertTrue(late.isStopping());
    }

    @Test
    void neverMoreCallsThanJobs() throws InterruptedException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch both = new CountDownLatch(2);
        LanguageModel model = gate.guard(ScriptedModel.answering(p -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            both.countDown();
            try {
                both.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            now.decrementAndGet();
            return "texte";
        }));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread thread = new Thread(() -> model.complete(PROMPT));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(2, most.get());
    }
}
