package fr.plume.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plume check} on files as they are handed over: odd encodings, nothing, pictures, pages, one endless line. */
class DirtyInputsTest {

    private static final String TEXT =
            "# L’été au moulin de Sœur-Anne : ce qu’il faut prévoir\n\nLa visite coûte 3,20 € : elle dure 40 minutes. "
                    + "Hervé Nœud, le meunier, dit : « On vient tôt. » Comptez 15 % de plus en août.\n";

    @TempDir
    private Path folder;

    private JsonNode check(String name, byte[] bytes, int code, String... options) throws IOException {
        Files.write(folder.resolve(name), bytes);
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "json", name));
        arguments.addAll(List.of(options));
        CommandRun run = CommandRun.of(folder, arguments.toArray(new String[0]));
        assertEquals(code, run.code(), run.err());
        assertFalse(run.out().contains("\ufffd") || run.out().contains("\u202e"), run.out());
        assertEquals(code == 3 ? 1 : 0, code == 3 ? run.err().lines().count() : 0, run.err());
        return new ObjectMapper().readTree(run.out()).get("articles").get(0);
    }

    private static List<String> findings(JsonNode article) {
        List<String> findings = new ArrayList<>();
        article.get("violations")
                .forEach(v -> findings.add(v.get("rule").asText() + " " + v.get("line") + " " + v.get("message")));
        findings.add(article.get("words") + " " + article.get("language") + " " + article.get("metrics"));
        return findings;
    }

    @Test
    void encodingsAreTold() throws IOException {
        List<String> known = findings(check("a.txt", TEXT.getBytes(StandardCharsets.UTF_8), 0));
        for (String charset : List.of("windows-1252", "ISO-8859-15", "UTF-16")) {
            // Latin 9 has no curly apostrophe.
            String text = charset.equals("ISO-8859-15") ? TEXT.replace('’', '\'') : TEXT;
            List<String> expected = charset.equals("ISO-8859-15")
                    ? findings(check("a.txt", text.getBytes(StandardCharsets.UTF_8), 0))
                    : known;
            assertEquals(expected, findings(check("a.txt", text.getBytes(Charset.forName(charset)), 0)), charset);
        }
        assertEquals(
                known,
                findings(check(
                        "a.txt", Normalizer.normalize(TEXT, Normalizer.Form.NFD).getBytes("UTF-8"), 0)));
        assertEquals(known, findings(check("a.txt", TEXT.replace("\n", "\r\n").getBytes("UTF-8"), 0)));
        assertEquals(known, findings(check("a.txt", ("\ufeff" + TEXT).getBytes("UTF-8"), 0)));
        assertEquals(known, findings(check("a.txt", TEXT.strip().getBytes("UTF-8"), 0)));
    }

    @Test
    void aByteOrderMarkHidesNoMetadata() throws IOException {
        byte[] bytes =
                "\ufeff---\ntitle: Visiter le moulin de Sœur-Anne en été\n---\n\nOn vient tôt.\n".getBytes("UTF-8");
        String found = String.join("\n", findings(check("a.md", bytes, 0)));
        assertFalse(found.contains("missing-title") || found.contains("invisible"), found);
    }

    @Test
    void whatHoldsNoTextIsRefusedInOneSentence() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 8};
        assertTrue(check("a.md", new byte[0], 3).get("error").asText().contains("holds no text"));
        assertTrue(check("a.md", " \t\u00a0\u202f\u3000\r\n\r\n".getBytes("UTF-8"), 3)
                .has("error"));
        assertTrue(check("a.txt", picture, 3).get("error").asText().contains("not text"));
        assertTrue(check("a.md", new byte[20 * 1024 * 1024 + 1], 3)
                .get("error")
                .asText()
                .contains("20"));
    }

    @Test
    void aPageIsReadAsOneWhateverItsName() throws IOException {
        byte[] page = """
                <!DOCTYPE html>
                <html lang="fr">
                <head><title>Dormir au moulin l&rsquo;&eacute;t&eacute;, mode d&rsquo;emploi</title>
                <script>var a = 999;</script></head>
                <body><nav><a href="/">Accueil</a></nav>
                <h1>Dormir au moulin</h1>
                <!-- à relire -->
                <p>Il fait 26&nbsp;&deg;C ,dit-on.</p>
                <footer>Pied de page</footer></body></html>
                """.getBytes("UTF-8");
        for (String name : List.of("a.html", "a.txt", "a.md", "a")) {
            JsonNode article = check(name, page, 0, "--only", "punctuation-spacing,missing-title,html-in-markdown");
            assertEquals(5, article.get("words").asInt(), name);
            assertEquals(1, article.get("violations").size(), name);
            JsonNode found = article.get("violations").get(0);
            assertEquals("8:26", found.get("line") + ":" + found.get("column"), name);
        }
    }

    @Test
    void invisibleCharactersAreNamedAndSplitNoWord() throws IOException {
        String text = "# Le four\n\nL’appart\u200bement \u202ees\u202c 👨‍👩‍👧 et 🇫🇷 : un co\u00adin\u0007.\n";
        JsonNode article = check("a.md", text.getBytes("UTF-8"), 0, "--only", "invisible-characters");
        assertEquals(5, article.get("words").asInt());
        List<String> points = new ArrayList<>();
        article.get("violations")
                .forEach(v -> points.add(
                        v.get("message").asText().replaceFirst("^[^U]*", "").substring(0, 6) + " " + v.get("column")));
        assertEquals(List.of("U+200B 9", "U+202E 16", "U+202C 19", "U+00AD 40", "U+0007 43"), points);
        CommandRun.of(folder, "check", "--fix", "--only", "invisible-characters", "a.md");
        assertEquals(
                "# Le four\n\nL’appartement es 👨‍👩‍👧 et 🇫🇷 : un coin.\n",
                Files.readString(folder.resolve("a.md")));
    }

    @Test
    void oneEndlessLineGivesShortExcerpts() throws IOException {
        String line =
                "Le moulin \"tourne\" , dit-on, par vent d’ouest et l’on vient de loin pour le voir. ".repeat(3_000);
        JsonNode article = check("a.txt", line.getBytes("UTF-8"), 1);
        article.get("violations")
                .forEach(v -> assertTrue(v.get("excerpt").asText().length() <= 160));
        assertTrue(article.get("words").asInt() > 40_000);
    }

    @Test
    void aBaselineIsAReport() throws IOException {
        Files.writeString(folder.resolve("a.md"), TEXT);
        Files.writeString(folder.resolve("old.json"), "{}");
        assertEquals(
                2,
                CommandRun.of(folder, "check", "a.md", "--baseline", "old.json").code());
        CommandRun.of(folder, "check", "--format", "json", "a.md", "-o", "old.json");
        Files.writeString(folder.resolve("a.md"), "Une ligne de plus.\n\n" + TEXT + "\nIl dit \"oui\".\n");
        String left = CommandRun.of(folder, "check", "./a.md", "--baseline", "old.json")
                .out();
        assertTrue(left.contains("a.md:7:8: suggestion straight-quotes"), left);
        assertFalse(left.contains("no-image"), left);
    }
}
