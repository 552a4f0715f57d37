package fr.plume.rewrite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.check.Checker;
import fr.plume.check.Inspection;
import fr.plume.check.RuleOptions;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.llm.ModelException;
import fr.plume.llm.ScriptedModel;
import fr.plume.prompt.Prompt;
import fr.plume.prompt.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad answer that models are known to give: once and always, in one call and in sections. */
class PoorModelTest {

    private static final Templates TEMPLATES = Templates.in(List.of(Path.of("prompts")));
    private static final int MIN_WORDS = 650;
    private static final int CALLS_SINGLE = 8;
    private static final int CALLS_SECTIONS = 12;

    /** Which of the answers that hold text is spoiled. */
    private enum When {
        FIRST,
        SECOND,
        OPENING,
        ALWAYS;

        boolean spoils(Prompt prompt, int number) {
            return switch (this) {
                case FIRST -> number == 1;
                case SECOND -> number == 2;
                case OPENING -> prompt.step().equals("opening");
                case ALWAYS -> true;
            };
        }
    }

    /** A good model whose answers come out spoiled at times. */
    private static ScriptedModel model(Spoiling spoiling, When when) {
        Author author = new Author();
        AtomicInteger texts = new AtomicInteger();
        return new ScriptedModel("test:poor", prompt -> {
            String good = author.answer(prompt);
            boolean spoiled = !prompt.json() && when.spoils(prompt, texts.incrementAndGet());
            return spoiled ? spoiling.of(good) : ScriptedModel.finished(good);
        });
    }

    private static Rewrite rewrite(ScriptedModel model, Mode mode) {
        return new Rewriter(model, TEMPLATES, Progress.SILENT)
                .rewrite(Notes.source(), Notes.brief(MIN_WORDS), Notes.settings(mode));
    }

    static Stream<Arguments> onceBad() {
        List<Arguments> cells = new ArrayList<>();
        for (Spoiling spoiling : Spoiling.values()) {
            cells.add(Arguments.of(spoiling, Mode.SINGLE, When.FIRST));
            cells.add(Arguments.of(spoiling, Mode.AUTO, When.FIRST));
            cells.add(Arguments.of(spoiling, Mode.SECTIONS, When.FIRST));
            cells.add(Arguments.of(spoiling, Mode.SECTIONS, When.SECOND));
            cells.add(Arguments.of(spoiling, Mode.SECTIONS, When.OPENING));
        }
        return cells.stream();
    }

    @ParameterizedTest
    @MethodSource("onceBad")
    void endsWellWhenTheOthersAreGood(Spoiling spoiling, Mode mode, When when) {
        ScriptedModel model = model(spoiling, when);
        Rewrite rewrite = rewrite(model, mode);
        assertTrue(rewrite.passed(), () -> spoiling + " " + mode + " " + when + told(model, rewrite));
        isWhatItSays(rewrite, model);
    }

    static Stream<Arguments> alwaysBad() {
        return Stream.of(Spoiling.values())
                .flatMap(s -> Stream.of(Mode.values()).map(m -> Arguments.of(s, m)));
    }

    @ParameterizedTest
    @MethodSource("alwaysBad")
    void staysHonestWhenEveryAnswerIsBad(Spoiling spoiling, Mode mode) {
        ScriptedModel model = model(spoiling, When.ALWAYS);
        try {
            isWhatItSays(rewrite(model, mode), model);
        } catch (ModelException e) {
            assertTrue(spoiling.isSilence(), () -> "no text though the model gave some: " + e.said());
        }
        assertTrue(model.asked().size() <= CALLS_SECTIONS, () -> model.steps().toString());
        assertTrue(
                mode != Mode.SINGLE || model.asked().size() <= CALLS_SINGLE,
                () -> model.steps().toString());
    }

    @ParameterizedTest
    @EnumSource(Metadatum.class)
    void metadataAreMendedOrDoneWithout(Metadatum bad) {
        for (boolean always : new boolean[] {false, true}) {
            Author author = new Author();
            AtomicInteger asked = new AtomicInteger();
            ScriptedModel model = ScriptedModel.answering(p -> {
                boolean metadata = p.step().contains("metadata");
                return metadata && (asked.getAndIncrement() == 0 || always) ? bad.answer : author.answer(p);
            });
            Rewrite rewrite = rewrite(model, Mode.SINGLE);
            assertTrue(rewrite.passed(), () -> bad + " " + always + " " + told(model, rewrite));
            isWhatItSays(rewrite, model);
            assertTrue(model.asked().size() <= 4, () -> model.steps().toString());
        }
    }

    private enum Metadatum {
        PROSE("Voici le titre : Le marché de la place. La description suit."),
        EMPTY(""),
        NULL("null"),
        ARRAY("[\"Le marché\"]"),
        OTHER_KEYS("{\"titre\": \"Le marché\", \"meta\": \"Le marché de la place\"}"),
        NULLS("{\"title\": null, \"description\": null, \"slug\": null, \"keyphrase\": null, \"excerpt\": null}"),
        NESTED("{\"metadata\": {\"title\": \"Le marché\"}}"),
        UNCLOSED("{\"title\": \"Le marché de la place\", \"description\": \"Du lever"),
        ENGLISH(
                "{\"title\": \"The market on the square and its people\", \"description\": \"From dawn to the last crate, the "
                        + "market lives by its sellers and by those who come back every week.\", \"slug\": \"market-square\"}"),
        LONG("{\"title\": \"" + "Le marché de la place et ses habitués ".repeat(5) + "\", \"description\": \""
                + "Le marché de la place se lit dans les gestes des marchands. ".repeat(6) + "\"}"),
        SHORT("{\"title\": \"Marché\", \"description\": \"Le marché.\", \"slug\": \"m\"}"),
        MARKUP(
                "{\"title\": \"**Le marché** <b>de la place</b>\\n---\", \"description\": \"# Le \\\"marché\\\" : étals\"}");

        private final String answer;

        Metadatum(String answer) {
            this.answer = answer;
        }
    }

    /** What is said to pass must pass {@code plume check}, with its source and without; the rest must say that it does not. */
    private static void isWhatItSays(Rewrite rewrite, ScriptedModel model) {
        boolean marked = rewrite.markdown().contains("\nstatus: \"needs-review\"\ndraft: true\n");
        assertEquals(!rewrite.passed(), marked, () -> told(model, rewrite));
        if (rewrite.passed()) {
            for (Optional<fr.plume.source.Source> source :
                    List.of(Optional.<fr.plume.source.Source>empty(), Optional.of(Notes.source()))) {
                Inspection inspection = new Inspection(
                        rewrite.article(), rewrite.brief(), fr.plume.check.Mode.CHECK, RuleOptions.DEFAULTS, source);
                List<Violation> errors = Checker.check(inspection, RewriteSettings.DEFAULTS.selection())
                        .of(Severity.ERROR);
                assertTrue(errors.isEmpty(), () -> errors + "\n" + rewrite.markdown());
            }
            assertTrue(rewrite.article().words() >= MIN_WORDS);
        }
    }

    private static String told(ScriptedModel model, Rewrite rewrite) {
        return model.steps() + "\n" + rewrite.repairs() + "\n"
                + rewrite.report().of(Severity.ERROR) + "\n" + rewrite.article().words() + " words\n"
                + rewrite.markdown();
    }
}
