package fr.plume.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.UsageException;
import fr.plume.article.Brief;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefSheetTest {

    private static final Path FOLDER = Path.of("folder");

    private static List<BatchItem> read(String sheet) {
        return BriefSheet.items("b.csv", sheet.getBytes(StandardCharsets.UTF_8), FOLDER);
    }

    private static Brief brief(BatchItem item) {
        return item.row().brief();
    }

    private static String fault(String sheet) {
        return assertThrows(UsageException.class, () -> read(sheet)).said().in(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void anySeparator(String mark) {
        String sheet = "source,keyphrase,min_words\nnotes/é.txt,vélo pliant,900\n".replace(",", mark);
        List<BatchItem> items = read(sheet);
        assertEquals(1, items.size());
        assertEquals("notes/é.txt", items.get(0).name());
        assertEquals(FOLDER.resolve("notes/é.txt").toString(), items.get(0).location());
        assertEquals("velo-pliant.md", items.get(0).output());
        assertEquals(900, brief(items.get(0)).length().minWords().orElseThrow());
    }

    @Test
    void whatExcelSaves() {
        String sheet = "source;keyphrase\r\na.txt;crème brûlée à l’ancienne\r\n";
        byte[] bytes = sheet.getBytes(Charset.forName("windows-1252"));
        BatchItem item = BriefSheet.items("b.csv", bytes, FOLDER).get(0);
        assertEquals("crème brûlée à l’ancienne", brief(item).keyphrase().orElseThrow());
        assertEquals(item, read("\ufeff" + sheet).get(0));
    }

    @Test
    void quotedSeparatorsAndLineBreaks() {
        List<BatchItem> items = read(
                "source;instructions;terms\n\"a;b.txt\";\"Ligne une.\nLigne \"\"deux\"\".\";guidon|selle\nc.txt;;\n");
        assertEquals("a;b.txt", items.get(0).name());
        assertEquals(
                "Ligne une.\nLigne \"deux\".",
                brief(items.get(0)).voice().instructions().orElseThrow());
        assertEquals(List.of("guidon", "selle"), brief(items.get(0)).content().terms());
        assertEquals("c.txt", items.get(1).name());
    }

    @Test
    void anAddressIsASource() {
        BatchItem item = read("source,title\nhttps://exemple.fr/a/b.html,\n").get(0);
        assertTrue(item.isAddress());
        assertEquals("https://exemple.fr/a/b.html", item.location());
        assertEquals("b.md", item.output());
    }

    @Test
    void rowsOfOneSourceAreTwoArticles() {
        List<BatchItem> items = read("source,keyphrase\na.txt,vélo\na.txt,vélo\n");
        assertEquals(
                List.of("a.txt", "a.txt#2"), items.stream().map(BatchItem::name).toList());
        assertEquals(
                List.of("velo.md", "velo-2.md"),
                items.stream().map(BatchItem::output).toList());
    }

    @Test
    void anUnknownHeaderIsNamedWithTheNearest() {
        String said = fault("source,keyphrse\na.txt,vélo\n");
        assertTrue(said.contains("b.csv:1") && said.contains("keyphrse") && said.contains("keyphrase"), said);
    }

    @Test
    void aWrongValueIsNamedWithItsLine() {
        String said = fault("source;instructions;min_words\na.txt;\"une\ndeux\ntrois\";700\nb.txt;;beaucoup\n");
        assertTrue(said.contains("b.csv:5") && said.contains("min_words"), said);
    }

    @Test
    void aRowWithoutSourceIsNamed() {
        assertTrue(fault("source,keyphrase\na.txt,x\n,vélo\n").contains("line 3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "keyphrase\nvélo\n", "source\n", "source,keyphrase\n\"a.txt,vélo\n"})
    void whatIsNoTableIsSaid(String sheet) {
        assertTrue(fault(sheet).contains("b.csv"));
    }

    @Test
    void moreCellsThanHeadersAreSaid() {
        assertTrue(fault("source,keyphrase\na.txt,vélo,pliant\n").contains("line 2"));
    }
}
