package fr.plume.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.NoTextException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Text made to be slow or deep is refused in a sentence or read in bounded time. */
class HostileTextTest {

    private static final Duration BOUND = Duration.ofSeconds(20);

    private static Source read(String name, String text) {
        return Sources.read(
                RawSource.of(name, text.getBytes(StandardCharsets.UTF_8)),
                ReadOptions.of(InputStream.nullInputStream()));
    }

    private static String said(String name, String text) {
        return assertThrows(NoTextException.class, () -> read(name, text))
                .said()
                .key();
    }

    @Test
    void nestedTagsWithoutEnd() {
        assertEquals("source.endless-page", said("a.html", "<div>".repeat(100_000) + "<p>Un mot.</p>"));
        String deep =
                "<div>".repeat(3_000) + "<p>Un paragraphe au fond, qui a tout de même une phrase entière à dire.</p>";
        assertTimeout(
                BOUND, () -> assertTrue(SourceText.plain(read("a.html", deep)).contains("une phrase entière")));
        String inline = "<p>" + "<b>".repeat(3_000) + "Une phrase au fond, avec ce qu’il faut de mots pour être lue.";
        assertTimeout(
                BOUND, () -> assertTrue(SourceText.plain(read("a.html", inline)).contains("au fond")));
    }

    @Test
    void endlessLinesAndMarks() {
        String line = "Le boulanger a compté 10 pommiers en 1990. ".repeat(10_000);
        assertTimeout(
                BOUND, () -> assertEquals(8 * 10_000, read("a.txt", line).body().words()));
        assertTimeout(BOUND, () -> read("a.txt", "Titre\n\n".repeat(5_000)));
        assertTimeout(BOUND, () -> read("a.txt", "\"mot\n\n".repeat(5_000)));
        assertTimeout(BOUND, () -> read("a.md", "*a _b ".repeat(5_000)));
        assertTimeout(BOUND, () -> read("a.html", "<p class='" + "nav-".repeat(100_000) + "'>Un mot.</p>"));
        assertEquals("source.too-long", said("a.txt", "mot ".repeat(Sources.MAX_CHARACTERS / 3)));
    }

    @Test
    void declaredEntitiesOfAPageAreOnlyText() {
        String page =
                "<!DOCTYPE html [<!ENTITY a \"b\">]><p>Une phrase &amp;a; et sa suite, &a; comprise, pour être lue.</p>";
        assertTrue(SourceText.plain(read("a.html", page)).contains("Une phrase"));
    }
}
