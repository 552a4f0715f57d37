package fr.plume.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.plume.NoTextException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class OfficeFilesTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>";

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] docx(String body) throws IOException {
        return zip(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                RELATIONS,
                "word/document.xml",
                body);
    }

    private static String document(String paragraphs) {
        return "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + paragraphs + "</w:body></w:document>";
    }

    private static String paragraph(String style, String text) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String bold(String text) {
        return "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String odt(String text) {
        return "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\" xmlns:xlink=\"x\""
                + " xmlns:style=\"s\" xmlns:fo=\"f\"><office:automatic-styles><style:style style:name=\"T1\"><style:text-properties"
                + " fo:font-weight=\"bold\"/></style:style><text:list-style style:name=\"L1\"><text:list-level-style-number/>"
                + "</text:list-style></office:automatic-styles><office:body><office:text>" + text
                + "</office:text></office:body></office:document-content>";
    }

    private static Source read(String name, byte[] bytes) {
        return Sources.read(RawSource.of(name, bytes), ReadOptions.of(InputStream.nullInputStream()));
    }

    private static String said(byte[] bytes) {
        return assertThrows(NoTextException.class, () -> read("f", bytes))
                .said()
                .key();
    }

    @Test
    void wordHeadingsAndTextAreKept() throws IOException {
        Source source = read(
                "client.docx",
                docx(document(paragraph("Heading1", "La halle")
                        + paragraph("", "Elle coûte 820 000 €.")
                        + paragraph("Heading2", "Le marché")
                        + paragraph("", "Il ouvre le samedi."))));
        assertEquals(Origin.Format.DOCX, source.origin().format());
        assertEquals(Optional.of("La halle"), source.title());
        assertEquals(
                "Elle coûte 820 000 €.\n\n## Le marché\n\nIl ouvre le samedi.\n",
                source.body().file().text());
    }

    @Test
    void boldLinesAreTheHeadingsOfAFileWithoutAny() throws IOException {
        Source source = read(
                "client.docx",
                docx(document(bold("La halle")
                        + paragraph("", "Elle rouvre samedi.")
                        + bold("Le marché")
                        + paragraph("", "Il ouvre à 8 h."))));
        assertEquals(
                "# La halle\n\nElle rouvre samedi.\n\n## Le marché\n\nIl ouvre à 8 h.\n", SourceText.markdown(source));
    }

    @Test
    void aRequestAtTheHeadOfAWordFileIsTakenOff() throws IOException {
        Source source = read(
                "client.docx",
                docx(document(paragraph("", "Rédige un article de 900 mots minimum à partir de ces notes.")
                        + paragraph("", "La halle rouvre samedi."))));
        assertEquals(
                900,
                source.request().orElseThrow().understood().length().minWords().getAsInt());
        assertEquals("La halle rouvre samedi.\n", source.body().file().text());
    }

    @Test
    void openDocumentStructureIsKept() throws IOException {
        Source source = read(
                "client.odt",
                zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        odt(
                                "<text:h text:outline-level=\"1\">La halle</text:h><text:p>Elle<text:s/>rouvre <text:span"
                                        + " text:style-name=\"T1\">samedi</text:span>, voir <text:a xlink:href=\"https://exemple.test/\">le site</text:a>."
                                        + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Sous réserve.</text:p>"
                                        + "</text:note-body></text:note></text:p><text:list text:style-name=\"L1\"><text:list-item><text:p>un</text:p>"
                                        + "</text:list-item><text:list-item><text:p>deux</text:p></text:list-item></text:list><table:table>"
                                        + "<table:table-row><table:table-cell><text:p>Jour</text:p></table:table-cell><table:table-cell><text:p>Heure</text:p>"
                                        + "</table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>samedi</text:p></table:table-cell>"
                                        + "<table:table-cell><text:p>8 h</text:p></table:table-cell></table:table-row></table:table>")));
        assertEquals(
                "# La halle\n\nElle rouvre **samedi**, voir [le site](https://exemple.test/).[^1]\n\n1. un\n2. deux\n\n"
                        + "| Jour | Heure |\n| --- | --- |\n| samedi | 8 h |\n\n[^1]: Sous réserve.\n",
                SourceText.markdown(source));
    }

    @Test
    void hostileArchivesAreRefused() throws IOException {
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hosts\">]>";
        assertEquals("source.hostile-archive", said(docx(entity + document(paragraph("", "&e;")))));
        assertEquals("source.hostile-archive", said(zip("content.xml", entity + "<a>&e;</a>")));
        String deep = "<w:sdt>".repeat(20_000) + "</w:sdt>".repeat(20_000);
        assertEquals("source.too-deep", said(docx(document(deep))));
        assertEquals("source.archive-bomb", said(docx(document(paragraph("", "a".repeat(30 * 1024 * 1024))))));
        byte[] whole = docx(document(paragraph("", "La halle rouvre.")));
        assertEquals("source.broken-archive", said(java.util.Arrays.copyOf(whole, whole.length / 2 + 150)));
        assertEquals("source.binary-format", said(zip("a.txt", "a")));
    }
}
