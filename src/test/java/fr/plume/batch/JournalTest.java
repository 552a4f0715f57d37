package fr.plume.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.llm.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("journal.jsonl");
    }

    static JournalEntry entry(JournalEntry.Event event, String source, String written) {
        JournalEntry.Inputs inputs = new JournalEntry.Inputs("1:2", "text", "asked", "tools");
        return new JournalEntry(event, source, source + ".md", inputs, written, null, new Usage(2, 30, 40, false));
    }

    @Test
    void whatWasAddedIsThereAfterwards() throws IOException {
        JournalEntry added = entry(JournalEntry.Event.WRITTEN, "été.txt", "hash");
        try (Journal journal = Journal.open(file())) {
            journal.add(entry(JournalEntry.Event.WRITING, "été.txt", "hash"));
            journal.add(added);
        }
        try (Journal journal = Journal.open(file())) {
            assertEquals(added, journal.last("été.txt").orElseThrow());
            assertTrue(journal.last("other").isEmpty());
        }
        assertEquals(2, Files.readAllLines(file()).size());
    }

    @Test
    void everyCutOfTheLastLineIsDropped() throws IOException {
        try (Journal journal = Journal.open(file())) {
            journal.add(entry(JournalEntry.Event.WRITTEN, "a", "one"));
            journal.add(entry(JournalEntry.Event.WRITTEN, "b", "two"));
        }
        byte[] whole = Files.readAllBytes(file());
        int first = Files.readString(file()).indexOf('\n') + 1;
        for (int length = first; length < whole.length; length += 17) {
            Files.write(file(), Arrays.copyOf(whole, length));
            try (Journal journal = Journal.open(file())) {
                assertEquals("one", journal.last("a").orElseThrow().written());
                assertTrue(journal.last("b").isEmpty());
                journal.add(entry(JournalEntry.Event.WRITTEN, "c", "three"));
            }
            List<String> lines = Files.readAllLines(file());
            assertEquals(2, lines.size(), "cut at " + length);
            assertTrue(lines.get(1).contains("three"));
        }
    }

    @Test
    void aSpoiltLineSpoilsNoOther() throws IOException {
        try (Journal journal = Journal.open(file())) {
            journal.add(entry(JournalEntry.Event.WRITTEN, "a", "one"));
        }
        Files.write(file(), new byte[] {0, 0, 0, '\n', '{', '}', '\n'}, StandardOpenOption.APPEND);
        try (Journal journal = Journal.open(file())) {
            journal.add(entry(JournalEntry.Event.WRITTEN, "b", "two"));
            assertEquals("one", journal.last("a").orElseThrow().written());
        }
        try (Journal journal = Journal.open(file())) {
            assertEquals("two", journal.last("b").orElseThrow().written());
        }
    }

    @Test
    void aWriteThatWasBrokenOffLeavesEitherFile() throws IOException {
        try (Journal journal = Journal.open(file())) {
            journal.add(entry(JournalEntry.Event.WRITTEN, "a", "old"));
            journal.add(entry(JournalEntry.Event.WRITING, "a", "new"));
        }
        try (Journal journal = Journal.open(file())) {
            assertTrue(journal.wrote("a", "old"));
            assertTrue(journal.wrote("a", "new"));
            assertFalse(journal.wrote("a", "by hand"));
            journal.add(entry(JournalEntry.Event.WRITTEN, "a", "new"));
            assertFalse(journal.wrote("a", "old"));
        }
    }

    @Test
    void articlesAreFreshUntilTheyAreCompared() throws IOException {
        try (Journal journal = Journal.open(file())) {
            assertFalse(journal.anyFresh());
            journal.add(entry(JournalEntry.Event.WRITTEN, "a", "one"));
            journal.add(entry(JournalEntry.Event.FAILED, "b", null));
            journal.add(JournalEntry.compared());
            journal.add(entry(JournalEntry.Event.WRITING, "c", "two"));
        }
        try (Journal journal = Journal.open(file())) {
            assertTrue(journal.anyFresh());
            assertFalse(journal.isFresh("a"));
            assertFalse(journal.isFresh("b"));
            assertTrue(journal.isFresh("c"));
        }
    }
}
