package fr.plume.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.UsageException;
import fr.plume.article.Brief;
import fr.plume.article.BriefKey;
import fr.plume.article.BriefReader;
import fr.plume.batch.BatchOptions.Again;
import fr.plume.batch.ItemResult.Status;
import fr.plume.llm.Hashes;
import fr.plume.llm.ModelException;
import fr.plume.llm.OpenedModels;
import fr.plume.llm.ScriptedModel;
import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import fr.plume.prompt.Templates;
import fr.plume.rewrite.RewriteSettings;
import fr.plume.rewrite.Writing;
import fr.plume.source.ReadOptions;
import fr.plume.source.Source;
import fr.plume.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchRunTest {

    private static final Templates TEMPLATES = Templates.in(List.of(Path.of("prompts")));
    private static final String[] SUBJECTS = {
        "la vigne", "le verger", "la rivière", "le moulin", "la forge", "le lavoir"
    };

    @TempDir
    Path folder;

    private Path sources;
    private Path articles;
    private ScriptedModel model = ScriptedModel.answering(BatchRunTest::answer);
    private String brief = "";
    private String version = "1";

    @BeforeEach
    void write() throws IOException {
        sources = Files.createDirectory(folder.resolve("sources"));
        articles = folder.resolve("articles");
    }

    private void sources(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Files.writeString(sources.resolve("note-" + i + ".txt"), note(i));
        }
    }

    private static String note(int i) {
        return "Une note sur " + SUBJECTS[i % SUBJECTS.length]
                + ", la place du marché et ses étals au fil d’une année.\n";
    }

    private static String answer(Prompt prompt) {
        return prompt.step().equals("metadata") ? Writing.METADATA : Writing.article();
    }

    private final class Asked implements Order {

        @Override
        public Source read(BatchItem item) {
            return Sources.read(item.location(), ReadOptions.of(InputStream.nullInputStream()));
        }

        @Override
        public Brief brief(BatchItem item, Source source) {
            return BriefReader.ofText(BriefKey.MIN_WORDS, "600", "test").brief();
        }

        @Override
        public RewriteSettings settings(BatchItem item) {
            return RewriteSettings.DEFAULTS;
        }

        @Override
        public String asked(BatchItem item) {
            return Hashes.sha256(brief + item.row());
        }
    }

    private static final BatchProgress SILENT = new BatchProgress() {
        @Override
        public void noted(Message message) {}

        @Override
        public void started(BatchItem item) {}

        @Override
        public void asked(BatchItem item, String step) {}

        @Override
        public void ended(ItemResult result) {}
    };

    private BatchRun open(Again again, boolean force, OptionalInt sample) {
        return new BatchRun(
                articles,
                new Asked(),
                OpenedModels.of(model),
                OpenedModels.run(),
                TEMPLATES,
                new BatchOptions(2, OptionalLong.empty(), sample, again, force, Locale.ENGLISH),
                SILENT,
                version,
                Instant::now);
    }

    private List<BatchItem> items() {
        return new SourceFolder(sources, articles, List.of(), List.of()).items();
    }

    private BatchRun.Outcome run() {
        return run(Again.NOTHING, false);
    }

    private BatchRun.Outcome run(Again again, boolean force) {
        try (BatchRun run = open(again, force, OptionalInt.empty())) {
            return run.run(run.plan(items()));
        }
    }

    private static List<Status> statuses(BatchRun.Outcome outcome) {
        return outcome.results().stream().map(ItemResult::status).toList();
    }

    private static List<String> reasons(BatchRun.Outcome outcome) {
        return outcome.results().stream()
                .map(r -> r.reason().map(Message::key).orElse(""))
                .toList();
    }

    private Map<String, String> written() throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(articles)) {
            for (Path file : all.filter(f -> f.toString().endsWith(".md")).toList()) {
                files.put(articles.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private void answering(Function<Prompt, String> script) {
        model = ScriptedModel.answering(script);
    }

    @Test
    void everySourceBecomesOneArticleAndTheSecondRunAsksNothing() throws IOException {
        sources(6);
        BatchRun.Outcome outcome = run();
        assertEquals(
                List.of(Status.WRITTEN), statuses(outcome).stream().distinct().toList());
        assertEquals(6, written().size());
        assertTrue(written().get("note-3.md").startsWith("---\ntitle: "));
        assertEquals(12, model.asked().size());

        answering(p -> {
            throw new AssertionError("asked again");
        });
        Map<String, String> before = written();
        assertEquals(
                List.of("batch.up-to-date"), reasons(run()).stream().distinct().toList());
        assertEquals(before, written());
    }

    @Test
    void slugsAreMadeUniqueInOrderAndStayThatWay() throws IOException {
        sources(3);
        run();
        Map<String, String> files = written();
        assertTrue(files.get("note-0.md").contains("slug: \"marche-place-etals-saisons\"\n"));
        assertTrue(files.get("note-1.md").contains("slug: \"marche-place-etals-saisons-2\"\n"));
        assertTrue(files.get("note-2.md").contains("slug: \"marche-place-etals-saisons-3\"\n"));

        Files.writeString(sources.resolve("a-newcomer.txt"), note(5));
        BatchRun.Outcome second = run();
        assertEquals(Status.WRITTEN, second.results().get(0).status());
        assertTrue(written().get("a-newcomer.md").contains("slug: \"marche-place-etals-saisons-4\"\n"));
        files.forEach((name, text) -> assertEquals(text, read(name)));
    }

    private String read(String name) {
        try {
            return Files.readString(articles.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void articlesThatResembleEachOtherAreReportedBesidesWhatWasFoundInEach() throws IOException {
        sources(2);
        BatchRun.Outcome outcome = run();
        List<String> rules = outcome.results().get(1).article().orElseThrow().findings().stream()
                .map(f -> f.rule())
                .toList();
        assertTrue(rules.contains("near-duplicate"), rules.toString());
        assertTrue(rules.contains("duplicate-metadata"), rules.toString());
    }

    @Test
    void aRunThatIsStoppedGoesOnAtTheStepItWasIn() throws IOException {
        sources(1);
        model = new ScriptedModel("test:scripted", p -> {
            if (p.step().equals("metadata")) {
                throw new ModelException(ModelException.Kind.EXHAUSTED_QUOTA, Message.of("model.waiting", "test", 1));
            }
            return ScriptedModel.finished(answer(p));
        });
        BatchRun.Outcome stopped = run();
        assertEquals(List.of(Status.SKIPPED), statuses(stopped), "no needs-review for a run that ends");
        assertTrue(stopped.cause().isPresent());
        assertEquals(Map.of(), written());

        answering(BatchRunTest::answer);
        assertEquals(List.of(Status.WRITTEN), statuses(run()));
        assertEquals(List.of("metadata"), model.steps());
    }

    @Test
    void aKillAtAnyPointOfTheJournalLosesNothing() throws IOException {
        sources(3);
        run();
        Map<String, String> whole = written();
        Path journal = articles.resolve(".plume/journal.jsonl");
        List<String> lines = Files.readAllLines(journal);
        answering(p -> {
            throw new AssertionError("asked again");
        });
        for (int kept = 0; kept < lines.size(); kept++) {
            String half = lines.get(kept).substring(0, lines.get(kept).length() / 2);
            Files.writeString(journal, String.join("\n", lines.subList(0, kept)) + (kept == 0 ? "" : "\n") + half);
            // What the cut journal does not know was not there yet, but for a file whose write was announced.
            for (String name : whole.keySet()) {
                boolean known = lines.subList(0, kept).stream().anyMatch(l -> l.contains(name));
                if (!known) {
                    Files.deleteIfExists(articles.resolve(name));
                }
            }
            run(Again.NOTHING, true);
            assertEquals(whole, written(), "journal cut after " + kept + " lines");
        }
    }

    @Test
    void whatAPersonWroteOrEditedIsLeftAlone() throws IOException {
        sources(3);
        Files.createDirectories(articles);
        Files.writeString(articles.resolve("note-0.md"), "à moi");
        run();
        Files.writeString(articles.resolve("note-1.md"), read("note-1.md") + "\nUne retouche.\n");
        Files.writeString(sources.resolve("note-1.txt"), note(1) + "Et une suite.\n");
        assertEquals(List.of("batch.unknown-output", "batch.edited-output", "batch.up-to-date"), reasons(run()));
        assertEquals("à moi", read("note-0.md"));
        assertTrue(read("note-1.md").endsWith("Une retouche.\n"));

        assertEquals(List.of("", "", "batch.up-to-date"), reasons(run(Again.NOTHING, true)));
        assertTrue(read("note-0.md").startsWith("---\n"));
    }

    @Test
    void aChangedSourceOrBriefIsDoneAgainAndATouchedOneIsNot() throws IOException {
        sources(2);
        run();
        Files.writeString(sources.resolve("note-0.txt"), note(0) + "Et une suite.\n");
        Files.setLastModifiedTime(
                sources.resolve("note-1.txt"), java.nio.file.attribute.FileTime.fromMillis(1_000_000));
        int before = model.asked().size();
        assertEquals(List.of("", "batch.up-to-date"), reasons(run()));
        assertTrue(model.asked().size() > before);

        brief = "other";
        assertEquals(List.of("", ""), reasons(run()));
    }

    @Test
    void otherToolsAreListedAndOnlyFollowedWhenAskedTo() throws IOException {
        sources(2);
        run();
        version = "2";
        try (BatchRun run = open(Again.NOTHING, false, OptionalInt.empty())) {
            BatchPlan plan = run.plan(items());
            assertEquals(2, plan.outdated().size());
            assertEquals(List.of(), plan.pending());
            assertEquals(List.of("batch.outdated", "batch.outdated"), reasons(run.run(plan)));
        }
        assertEquals(List.of("", ""), reasons(run(Again.OUTDATED, false)));
        assertEquals(List.of("batch.up-to-date", "batch.up-to-date"), reasons(run()));
    }

    @Test
    void anotherModelIsAskedAndNotTakenForTheFirst() throws IOException {
        sources(2);
        run();
        int calls = model.asked().size();
        version = "2";
        run(Again.OUTDATED, false);
        assertEquals(calls, model.asked().size(), "an upgrade alone pays nothing for the same prompts");

        ScriptedModel first = model;
        model = new ScriptedModel("test:other", first::complete);
        run(Again.OUTDATED, false);
        assertEquals(calls, model.asked().size());
    }

    @Test
    void aFailedItemLeavesTheOthersAloneAndIsTriedAgain() throws IOException {
        sources(3);
        Files.writeString(sources.resolve("note-1.txt"), "");
        BatchRun.Outcome outcome = run();
        assertEquals(List.of(Status.WRITTEN, Status.FAILED, Status.WRITTEN), statuses(outcome));

        Files.writeString(sources.resolve("note-1.txt"), note(1));
        Files.writeString(sources.resolve("note-2.txt"), note(2) + "Et une suite.\n");
        assertEquals(List.of("batch.not-failed", "", "batch.not-failed"), reasons(run(Again.FAILED, false)));
        assertEquals(List.of("batch.up-to-date", "batch.up-to-date", ""), reasons(run()));
    }

    @Test
    void anArticleWhoseSourceFailsLaterStaysPlumesOwn() throws IOException {
        sources(1);
        run();
        Files.writeString(sources.resolve("note-0.txt"), "");
        assertEquals(List.of(Status.FAILED), statuses(run()));
        assertEquals(1, written().size());
        Files.writeString(sources.resolve("note-0.txt"), note(4));
        assertEquals(List.of(Status.WRITTEN), statuses(run()));
    }

    @Test
    void aSourceThatVanishesFailsAlone() throws IOException {
        sources(2);
        try (BatchRun run = open(Again.NOTHING, false, OptionalInt.empty())) {
            BatchPlan plan = run.plan(items());
            Files.delete(sources.resolve("note-0.txt"));
            assertEquals(List.of(Status.FAILED, Status.WRITTEN), statuses(run.run(plan)));
        }
    }

    @Test
    void aSampleIsSpreadOverAll() throws IOException {
        sources(6);
        try (BatchRun run = open(Again.NOTHING, false, OptionalInt.of(2))) {
            BatchPlan plan = run.plan(items());
            assertEquals(
                    List.of("note-2.txt", "note-5.txt"),
                    plan.pending().stream().map(BatchItem::name).toList());
            run.run(plan);
        }
        assertEquals(2, written().size());
        assertEquals(
                4,
                run().results().stream()
                        .filter(r -> r.status() == Status.WRITTEN)
                        .count());
    }

    @Test
    void aStoppedRunWritesNothingMore() throws IOException {
        sources(3);
        try (BatchRun run = open(Again.NOTHING, false, OptionalInt.empty())) {
            BatchPlan plan = run.plan(items());
            run.stop();
            BatchRun.Outcome outcome = run.run(plan);
            assertEquals(
                    List.of("batch.stopped"),
                    reasons(outcome).stream().distinct().toList());
            assertTrue(outcome.cause().isEmpty());
        }
        assertEquals(List.of(), model.asked());
        assertEquals(
                3,
                run().results().stream()
                        .filter(r -> r.status() == Status.WRITTEN)
                        .count());
    }

    @Test
    void aSecondRunIsKeptOut() throws IOException {
        sources(1);
        BatchRun first = open(Again.NOTHING, false, OptionalInt.empty());
        assertThrows(UsageException.class, this::run);
        first.close();
        assertEquals(List.of(Status.WRITTEN), statuses(run()));
        assertTrue(Files.exists(articles.resolve(".plume/lock")), "a lock that is left over holds nobody");
        assertEquals(List.of(Status.SKIPPED), statuses(run()));
    }

    @Test
    void nothingHalfWrittenIsLeftOver() throws IOException {
        sources(1);
        Path parts = Files.createDirectories(articles.resolve(".plume/tmp"));
        Files.writeString(parts.resolve("article123.part"), "mo");
        run();
        List<String> left = new ArrayList<>();
        try (Stream<Path> all = Files.walk(articles)) {
            all.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".part"))
                    .forEach(left::add);
        }
        assertEquals(List.of(), left);
        assertFalse(read("note-0.md").isEmpty());
    }

    @Test
    void aSourceOfTheSameNameTakesNoArticleAway() throws IOException {
        sources(1);
        run();
        String before = written().get("note-0.md");
        Files.writeString(sources.resolve("note-0.md"), note(4));
        BatchRun.Outcome outcome = run();
        assertEquals(List.of(Status.WRITTEN, Status.SKIPPED), statuses(outcome));
        assertEquals(before, written().get("note-0.md"));
        assertTrue(written().containsKey("note-0.md.md"));
    }
}
