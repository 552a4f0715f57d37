package fr.plume.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryStoreTest {

    private static final String SOURCE = Hashes.sha256("Des notes sur les moulins.");
    private static final Prompt ARTICLE = new Prompt("article", "Tu écris.", "Notes.", false, 4096);

    @TempDir
    Path folder;

    private static Completion answer(String text) {
        return new Completion(text, Completion.Finish.LENGTH, new Usage(1, 812, 40, true), "petit-modele");
    }

    @Test
    void whatWasKeptComesBackAfterARestart() {
        Completion kept = answer("# Été\r\n\nUne « phrase » avec des espaces\u00A0: fin\n");
        DirectoryStore.writable(folder).keep(CompletionStore.Key.of(SOURCE, ARTICLE), kept);

        CompletionStore.Stored found = DirectoryStore.existing(folder)
                .find(CompletionStore.Key.of(SOURCE, ARTICLE))
                .orElseThrow();

        assertEquals(new CompletionStore.Stored(kept, true), found);
    }

    @Test
    void aChangedPromptFallsBackOnTheLatestOfItsStep() {
        DirectoryStore store = DirectoryStore.writable(folder);
        store.keep(CompletionStore.Key.of(SOURCE, ARTICLE), answer("premier"));
        store.keep(
                CompletionStore.Key.of(SOURCE, new Prompt("article", "Tu rédiges.", "Notes.", false, 4096)),
                answer("second"));
        Prompt changed = new Prompt("article", "Tu composes.", "Notes.", false, 4096);

        CompletionStore.Stored found =
                store.find(CompletionStore.Key.of(SOURCE, changed)).orElseThrow();

        assertFalse(found.exact());
        assertEquals("second", found.completion().text());
        assertTrue(store.find(CompletionStore.Key.of(Hashes.sha256("Autre source."), changed))
                .isEmpty());
    }

    @Test
    void filesAreNamedByOrderAndStepAndLeaveNothingElse() throws IOException {
        DirectoryStore store = DirectoryStore.writable(folder);
        store.keep(new CompletionStore.Key(SOURCE, "plan", "a"), answer("{}"));
        store.keep(new CompletionStore.Key(SOURCE, "repair-2/section-3", "b"), answer("x"));
        DirectoryStore.writable(folder).keep(new CompletionStore.Key(SOURCE, "metadata", "c"), answer("y"));
        store.keep(new CompletionStore.Key(SOURCE, "plan", "a"), answer("{\"h\":1}"));

        try (Stream<Path> files = Files.list(folder)) {
            String digits = SOURCE.substring(0, 12);
            assertEquals(
                    List.of(
                            digits + "-01-plan.json",
                            digits + "-02-repair-2_section-3.json",
                            digits + "-03-metadata.json"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void severalThreadsKeepTheirAnswersApart() {
        DirectoryStore store = DirectoryStore.writable(folder);
        Stream.iterate(1, n -> n + 1)
                .limit(40)
                .parallel()
                .forEach(n ->
                        store.keep(new CompletionStore.Key(SOURCE, "section-" + n, "p" + n), answer("réponse " + n)));

        DirectoryStore read = DirectoryStore.existing(folder);
        for (int n = 1; n <= 40; n++) {
            CompletionStore.Key key = new CompletionStore.Key(SOURCE, "section-" + n, "p" + n);
            assertEquals(
                    "réponse " + n, read.find(key).orElseThrow().completion().text());
        }
    }

    @Test
    void aFolderThatIsNoRecordingIsSaidAtOnce() throws IOException {
        assertThrows(UsageException.class, () -> DirectoryStore.existing(folder.resolve("absent")));
        assertThrows(UsageException.class, () -> DirectoryStore.existing(folder));
        Path file = Files.writeString(folder.resolve("fichier"), "x");
        assertThrows(UsageException.class, () -> DirectoryStore.writable(file));
        String digits = SOURCE.substring(0, 12);
        Files.writeString(folder.resolve(digits + "-01-article.json"), "{\"step\": \"arti");
        DirectoryStore broken = DirectoryStore.existing(folder);
        assertThrows(UsageException.class, () -> broken.find(CompletionStore.Key.of(SOURCE, ARTICLE)));
    }

    @Test
    void aReplaySaysOnceThatPromptsChangedAndNamesAMissingStep() {
        DirectoryStore store = DirectoryStore.writable(folder);
        store.keep(new CompletionStore.Key(SOURCE, "article", "old"), answer("a"));
        store.keep(new CompletionStore.Key(SOURCE, "metadata", "old"), answer("b"));
        List<Message> said = new ArrayList<>();
        ReplayModel replay = new ReplayModel("exemple", store, SOURCE, said::add);

        assertEquals("a", replay.complete(ARTICLE).text());
        assertEquals(
                "b", replay.complete(new Prompt("metadata", "", "", true, 400)).text());

        assertEquals(List.of(Message.of("model.prompt-changed", "exemple", "article")), said);
        ModelException fault = assertThrows(
                ModelException.class, () -> replay.complete(new Prompt("repair-1-title", "", "", false, 400)));
        assertEquals(ModelException.Kind.NOT_RECORDED, fault.kind());
        assertTrue(fault.getMessage().contains("repair-1-title"), fault.getMessage());
    }

    @Test
    void aResumedRunAsksOnlyWhatIsMissing() {
        DirectoryStore store = DirectoryStore.writable(folder);
        List<String> asked = new ArrayList<>();
        LanguageModel model = new LanguageModel() {
            @Override
            public String name() {
                return "openai:essai";
            }

            @Override
            public Completion complete(Prompt prompt) {
                asked.add(prompt.step());
                return answer("réponse à " + prompt.step());
            }
        };
        for (int run = 0; run < 2; run++) {
            LanguageModel resuming =
                    new ResumingModel(new RecordingModel(model, store, SOURCE, m -> {}), store, SOURCE);
            assertEquals("réponse à article", resuming.complete(ARTICLE).text());
        }
        assertEquals(List.of("article"), asked);
    }

    @Test
    void fingerprintsDoNotDependOnLineEndsOrUnicodeForm() {
        assertEquals(Hashes.sha256("été\nfin"), Hashes.sha256("e\u0301te\u0301\r\nfin"));
        assertFalse(Hashes.sha256("été").equals(Hashes.sha256("ete")));
    }
}
