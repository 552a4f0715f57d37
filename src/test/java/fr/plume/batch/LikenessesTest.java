package fr.plume.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.article.MarkdownParser;
import fr.plume.check.ArticleSummary;
import fr.plume.check.RuleSelection.Wishes;
import fr.plume.llm.Hashes;
import fr.plume.text.RunSketch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikenessesTest {

    @TempDir
    Path folder;

    private static String text(int number) {
        return "---\ntitle: \"L’été n° " + number + "\"\nslug: \"ete-" + number + "\"\n---\n\n# L’été\n\n"
                + "Le mois de juin ouvre la saison des marchés, et chacun y trouve " + number + " raisons de venir.\n";
    }

    private static ArticleSummary summary(String text) {
        return ArticleSummary.of("a.md", MarkdownParser.parse(text), Wishes.NONE);
    }

    private void keep(int from, int to) throws IOException {
        try (Likenesses likenesses = Likenesses.open(file())) {
            for (int i = from; i < to; i++) {
                likenesses.keep(Hashes.sha256(text(i)), summary(text(i)));
            }
        }
    }

    private Path file() {
        return folder.resolve("likenesses.bin");
    }

    private long found(int count) throws IOException {
        try (Likenesses likenesses = Likenesses.open(file())) {
            long found = 0;
            for (int i = 0; i < count; i++) {
                found += likenesses
                                .find(Hashes.sha256(text(i)), "a.md", Wishes.NONE, RunSketch.SIZE)
                                .isPresent()
                        ? 1
                        : 0;
            }
            return found;
        }
    }

    @Test
    void anArticleIsComparedLaterByWhatWasKept() throws IOException {
        keep(0, 3);
        ArticleSummary before = summary(text(1));
        try (Likenesses likenesses = Likenesses.open(file())) {
            ArticleSummary kept = likenesses
                    .find(Hashes.sha256(text(1)), "a.md", Wishes.NONE, RunSketch.SIZE)
                    .orElseThrow();
            assertEquals(before.metadata(), kept.metadata());
            assertArrayEquals(
                    before.sketch().smallest(RunSketch.SIZE), kept.sketch().smallest(RunSketch.SIZE));
            assertEquals(1, kept.sketch().share(before.sketch()));
            assertTrue(likenesses
                    .find(Hashes.sha256(text(7)), "a.md", Wishes.NONE, RunSketch.SIZE)
                    .isEmpty());
        }
    }

    @Test
    void aRecordThatBrokeOffIsCutAndTheNextOnesFollow() throws IOException {
        keep(0, 3);
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - 5));
        assertEquals(2, found(3));
        keep(2, 4);
        assertEquals(4, found(4));
    }

    @Test
    void aDamagedRecordIsNone() throws IOException {
        keep(0, 2);
        byte[] bytes = Files.readAllBytes(file());
        bytes[bytes.length - 3] ^= 1;
        Files.write(file(), bytes);
        assertEquals(1, found(2));
        Files.writeString(file(), "something else altogether", StandardOpenOption.TRUNCATE_EXISTING);
        assertEquals(0, found(2));
        keep(0, 2);
        assertEquals(2, found(2));
    }

    @Test
    void fewerRunsTellTheShareNearlyAsWell() throws IOException {
        StringBuilder one = new StringBuilder("# Un\n\n");
        StringBuilder other = new StringBuilder("# Deux\n\n");
        for (int i = 0; i < 1200; i++) {
            one.append("mot").append(i).append(' ');
            other.append(i < 600 ? "mot" : "autre").append(i).append(' ');
        }
        ArticleSummary first = summary(one.toString());
        try (Likenesses likenesses = Likenesses.open(file())) {
            likenesses.keep(Hashes.sha256("1"), first);
            likenesses.keep(Hashes.sha256("2"), summary(other.toString()));
            RunSketch left = likenesses
                    .find(Hashes.sha256("1"), "a.md", Wishes.NONE, 200)
                    .orElseThrow()
                    .sketch();
            RunSketch right = likenesses
                    .find(Hashes.sha256("2"), "b.md", Wishes.NONE, 200)
                    .orElseThrow()
                    .sketch();
            assertEquals(200, left.smallest(RunSketch.SIZE).length);
            assertEquals(0.5, left.share(right), 0.12);
        }
    }

    @Test
    void anArticleThatSilencesRulesIsReadAgain() throws IOException {
        String silencing = text(1) + "\n<!-- plume-disable near-duplicate -->\n\nEncore un mot.\n";
        try (Likenesses likenesses = Likenesses.open(file())) {
            likenesses.keep(Hashes.sha256(silencing), summary(silencing));
            assertTrue(likenesses
                    .find(Hashes.sha256(silencing), "a.md", Wishes.NONE, RunSketch.SIZE)
                    .isEmpty());
        }
    }
}
