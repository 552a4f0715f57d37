package fr.plume.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.llm.ModelException;
import fr.plume.llm.ScriptedModel;
import fr.plume.message.Message;
import fr.plume.prompt.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults in the middle of a rewrite: what was paid for is kept. */
class FaultyModelTest {

    private static final Templates TEMPLATES = Templates.in(List.of(Path.of("prompts")));

    private static Rewrite rewrite(ScriptedModel model, Mode mode, int minWords) {
        return new Rewriter(model, TEMPLATES, Progress.SILENT)
                .rewrite(Notes.source(), Notes.brief(minWords), Notes.settings(mode));
    }

    /** A model that writes too little, and from its n-th call on fails. */
    private static ScriptedModel failing(ModelException.Kind kind, int from) {
        Author author = new Author();
        AtomicInteger calls = new AtomicInteger();
        return ScriptedModel.answering(p -> {
            if (calls.incrementAndGet() >= from) {
                throw new ModelException(kind, Message.of("model.deadline", "test:failing", "nowhere"));
            }
            return p.json()
                    ? author.answer(p)
                    : Spoiling.SHORTER.of(author.answer(p)).text();
        });
    }

    static Stream<Arguments> faults() {
        List<Arguments> cells = new ArrayList<>();
        for (ModelException.Kind kind : ModelException.Kind.values()) {
            for (int from = 1; from <= 8; from++) {
                cells.add(Arguments.of(kind, Mode.SINGLE, from));
                cells.add(Arguments.of(kind, Mode.SECTIONS, from));
            }
        }
        return cells.stream();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void keepsWhatThereIs(ModelException.Kind kind, Mode mode, int from) {
        int first = mode == Mode.SINGLE ? 1 : 2;
        ScriptedModel model = failing(kind, from);
        if (from <= first) {
            assertThrows(ModelException.class, () -> rewrite(model, mode, 650));
            return;
        }
        Rewrite rewrite = rewrite(model, mode, 650);
        assertEquals(!rewrite.passed(), rewrite.markdown().contains("status: \"needs-review\""));
        for (int section = 1; mode == Mode.SECTIONS && section <= Math.min(4, from - 2); section++) {
            assertTrue(rewrite.markdown().contains("## " + Author.HEADINGS.get(section - 1)), rewrite.markdown());
        }
        assertTrue(model.asked().size() <= 12, () -> model.steps().toString());
        boolean onlyThisCall = kind == ModelException.Kind.CONTEXT_TOO_LONG
                || kind == ModelException.Kind.BLOCKED
                || kind == ModelException.Kind.MALFORMED;
        // Repairs of one round run at once: up to four of them may meet the same fault.
        assertTrue(
                onlyThisCall || model.asked().size() <= from + 3,
                () -> model.steps().toString());
    }

    @Test
    void aSectionThatIsRefusedIsDoneWithout() {
        Author author = new Author();
        ScriptedModel model = ScriptedModel.answering(p -> {
            if (p.step().equals("section-2")) {
                throw new ModelException(ModelException.Kind.BLOCKED, Message.of("rewrite.blocked", "test:x"));
            }
            return author.answer(p);
        });
        Rewrite rewrite = rewrite(model, Mode.SECTIONS, 500);
        assertTrue(rewrite.passed(), () -> rewrite.report().violations().toString());
        assertFalse(rewrite.markdown().contains(Author.HEADINGS.get(1)));
    }

    @Test
    void aSourceTooLongForTheModelIsWorkedThroughByParts() {
        Sentences sentences = new Sentences();
        StringBuilder text = new StringBuilder(Notes.text());
        for (int i = 0; i < 60; i++) {
            text.append('\n').append(sentences.paragraph(70)).append('\n');
        }
        Author author = new Author();
        ScriptedModel model = ScriptedModel.answering(p -> {
            if (p.system().length() + p.user().length() > 16_000) {
                throw new ModelException(ModelException.Kind.CONTEXT_TOO_LONG, Message.of("rewrite.empty", "test:x"));
            }
            return author.answer(p);
        });
        List<String> said = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void noted(Message message) {
                said.add(message.key());
            }
        };
        Rewrite rewrite = new Rewriter(model, TEMPLATES, progress)
                .rewrite(Notes.source(text.toString()), Notes.brief(650), Notes.settings(Mode.SINGLE));
        assertTrue(rewrite.passed(), () -> rewrite.report().violations().toString());
        assertTrue(said.contains("rewrite.by-parts"), said::toString);
        assertTrue(model.asked().stream()
                .filter(p -> p.step().equals("section-1"))
                .allMatch(p -> p.user().contains("Création en 1952")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            names = {"SINGLE", "SECTIONS"})
    void aBlockedFirstAnswerIsNotAskedAgain(Mode mode) {
        ScriptedModel model = new ScriptedModel(
                "test:blocked",
                p -> new fr.plume.llm.Completion(
                        "", fr.plume.llm.Completion.Finish.FILTER, fr.plume.llm.Usage.NONE, "x"));
        ModelException fault = assertThrows(ModelException.class, () -> rewrite(model, mode, 650));
        assertEquals(ModelException.Kind.BLOCKED, fault.kind());
        assertEquals(1, model.asked().size());
    }

    @Test
    void independentRepairsRunAtOnce() {
        Author author = new Author();
        CountDownLatch both = new CountDownLatch(2);
        ScriptedModel model = ScriptedModel.answering(p -> {
            if (p.step().contains("-expand-")) {
                both.countDown();
                try {
                    assertTrue(both.await(20, TimeUnit.SECONDS), "the other repair never came");
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return p.step().equals("article")
                    ? Spoiling.SHORTER.of(author.answer(p)).text()
                    : author.answer(p);
        });
        assertTrue(rewrite(model, Mode.SINGLE, 650).passed());
    }

    @Test
    void aRepairedPassageGetsItsLinkBack() {
        Author author = new Author();
        ScriptedModel model = ScriptedModel.answering(p -> p.step().contains("-passage-")
                ? "Le règlement se lit sur le [site du marché](lien-1), avec le plan des allées et des étals."
                : author.answer(p).replace("Le [site", "Depuis 1987, le [site"));
        Rewrite rewrite = rewrite(model, Mode.SINGLE, 600);
        String asked = model.asked().stream()
                .filter(p -> p.step().contains("-passage-"))
                .findFirst()
                .orElseThrow()
                .user();
        assertTrue(asked.contains("[site du marché](lien-1)"), asked);
        assertTrue(asked.contains("« 1987 »") || asked.contains("1987"), asked);
        assertTrue(rewrite.markdown().contains("[site du marché](https://marche.example.org/plan)"));
        assertFalse(rewrite.markdown().contains("1987"));
    }

    @Test
    void anAlteredFigureIsMendedByBothValues() {
        Author author = new Author();
        ScriptedModel model = ScriptedModel.answering(p -> p.step().contains("-passage-")
                ? Writing.paragraph(0, 5) + " " + Author.FACTS.get(0)
                : author.answer(p).replace("1952", "1962"));
        Rewrite rewrite = rewrite(model, Mode.SINGLE, 650);
        String asked = model.asked().stream()
                .filter(p -> p.step().contains("-passage-"))
                .findFirst()
                .orElseThrow()
                .user();
        assertTrue(asked.contains("1962") && asked.contains("1952"), asked);
        assertTrue(rewrite.passed(), () -> rewrite.report().violations().toString());
        assertTrue(rewrite.markdown().contains("1952"));
    }
}
