package fr.plume.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code plume check} takes for an article: files of word processors, addresses, folders. */
class CheckSourcesTest {

    private static final String PAGE = "<!doctype html><html lang=\"fr\"><head><title>Le four du bourg</title></head>"
            + "<body><article><h1>Le four du bourg</h1><p>Le four du bourg rouvre samedi, et les habitants y cuiront"
            + " leur pain toute la semaine, pour [INSÉRER UN CHIFFRE] euros.</p></article></body></html>";

    @TempDir
    private Path folder;

    private void zip(String name, String... partsAndTexts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (int i = 0; i < partsAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(partsAndTexts[i]));
                zip.write(partsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private void docx(String name) throws IOException {
        zip(
                name,
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Le four du bourg</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Le four rouvre samedi. Il coûte [INSÉRER UN CHIFFRE] euros.</w:t></w:r></w:p>"
                        + "</w:body></w:document>");
    }

    private void odt(String name) throws IOException {
        zip(
                name,
                "content.xml",
                "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text>"
                        + "<text:h text:outline-level=\"1\">Le four du bourg</text:h>"
                        + "<text:p>Le four rouvre samedi. Il coûte [INSÉRER UN CHIFFRE] euros.</text:p>"
                        + "</office:text></office:body></office:document-content>");
    }

    @Test
    void filesOfWordProcessorsAreCheckedByTheLinesOfTheirMarkdown() throws IOException {
        docx("a.docx");
        odt("b.odt");
        CommandRun run = CommandRun.of(folder, "check", ".", "--only", "placeholder,missing-title");
        assertEquals(1, run.code(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().contains("a.docx:3:"), run.out());
        assertTrue(run.out().contains("b.odt:3:"), run.out());
        assertFalse(run.out().contains("missing-title"), run.out());
    }

    @Test
    void filesOfWordProcessorsAreNeverFixed() throws IOException {
        docx("a.docx");
        byte[] before = Files.readAllBytes(folder.resolve("a.docx"));
        for (String option : new String[] {"--fix", "--unsafe-fixes", "--diff"}) {
            CommandRun run = CommandRun.of(folder, "check", "a.docx", "--only", "missing-subheadings", option);
            assertTrue(run.code() <= 1, run.err());
            assertTrue(run.err().contains("a.docx is left alone: a Word or OpenDocument file"), run.err());
        }
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("a.docx")));
    }

    @Test
    void everyFailedFileIsAnEntryAndOneLineEvenWhenEachStepIsTold() throws IOException {
        docx("a.docx");
        zip("b.docx", "other.xml", "<x/>");
        Files.write(folder.resolve("c.odt"), new byte[] {'P', 'K', 3, 4, 0, 0, 1});
        Files.writeString(folder.resolve("d.docx"), " \n");
        Files.createDirectory(folder.resolve("vide"));
        CommandRun run = CommandRun.of(
                folder,
                Map.of("LANG", "fr_FR.UTF-8", "PLUME_FAIL_ON", "warning"),
                "",
                "check",
                "a.docx",
                "b.docx",
                "c.odt",
                "d.docx",
                "vide",
                "x".repeat(200) + "/" + "y".repeat(200) + ".md",
                "-v",
                "--fix",
                "--format",
                "json");
        assertEquals(3, run.code(), run.err());
        assertEquals(5, run.err().lines().count(), run.err());
        assertTrue(run.err().lines().allMatch(l -> l.length() <= 300), run.err());
        for (String failed : new String[] {"b.docx", "c.odt", "d.docx", "vide"}) {
            assertTrue(run.err().lines().anyMatch(l -> l.startsWith(failed)), run.err());
            assertTrue(
                    run.out().replaceAll("[ \n]", "").contains("\"path\":\"" + failed + "\",\"error\":\""), run.out());
        }
    }

    @Test
    void aFolderWithoutArticleIsOneSentence() throws IOException {
        Files.createDirectory(folder.resolve("vide"));
        CommandRun run = CommandRun.of(folder, "check", "vide");
        assertEquals(3, run.code());
        assertEquals(
                "vide is a folder without any article (.md, .markdown, .html, .htm, .txt, .docx, .odt); check the path.\n",
                run.err());
    }

    @Test
    void aSettingsFileThatIsWrongIsWrongUsageWhereverItStands() throws IOException {
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/plume.yml"), "min_wrods: 3\n");
        Files.writeString(folder.resolve("a/b/c.md"), "# Le four\n\nIl rouvre.\n");
        CommandRun run = CommandRun.of(folder, "check", "a");
        assertEquals(2, run.code(), run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("min_words"), run.err());
    }

    @Test
    void aPageIsCheckedAtItsAddressAndTheLocalNetworkOnlyWhenAllowed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/four", exchange -> {
            byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/four";
            CommandRun allowed =
                    CommandRun.of(folder, "check", address, "--allow-private", "--only", "missing-title,placeholder");
            assertEquals(1, allowed.code(), allowed.err());
            assertTrue(allowed.out().contains("placeholder"), allowed.out());
            assertFalse(allowed.out().contains("missing-title"), allowed.out());
            CommandRun refused = CommandRun.of(folder, "check", address, "-v");
            assertEquals(3, refused.code(), refused.out());
            assertEquals(1, refused.err().lines().count(), refused.err());
            assertTrue(refused.err().contains("--allow-private"), refused.err());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theEncodingNamedIsThatOfTheSource() throws IOException {
        Files.write(folder.resolve("notes.txt"), "Le four a coûté 12 300 €.\n".getBytes(Charset.forName("IBM850")));
        Files.writeString(folder.resolve("four.md"), "# Le four\n\nLe four a coûté.\n");
        CommandRun unknown = CommandRun.of(folder, "check", "four.md", "--encoding", "latin-99");
        assertEquals(2, unknown.code(), unknown.out());
        CommandRun named = CommandRun.of(
                folder, "check", "four.md", "--source", "notes.txt", "--encoding", "IBM850", "--only", "missing-title");
        assertEquals(0, named.code(), named.err());
        CommandRun wrong = CommandRun.of(
                folder, "check", "four.md", "--source", "notes.txt", "--encoding", "UTF-8", "--only", "missing-title");
        assertEquals(3, wrong.code(), wrong.err());
        assertTrue(wrong.err().contains("notes.txt"), wrong.err());
    }
}
