package fr.plume.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plume.article.MarkdownParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page of the test set gives the Markdown that lies beside it; {@code -Dgolden.update} writes it anew. */
class PagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/fr/plume/source/pages");

    private static List<Path> files(String extension) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(extension)).sorted().toList();
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    @TestFactory
    Stream<DynamicTest> pages() throws IOException {
        return Stream.concat(files(".html").stream(), files(".txt").stream())
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> holds(page)));
    }

    private static void holds(Path page) throws IOException {
        Source source = Sources.read(page.toString(), ReadOptions.of(InputStream.nullInputStream()));
        String markdown = SourceText.markdown(source);
        Path expected = FOLDER.resolve(stem(page) + ".md");
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, markdown);
        }
        assertEquals(Files.readString(expected).replace("\r\n", "\n"), markdown);
        // What is written is read back as the same blocks.
        assertEquals(
                source.body().texts().stream()
                        .map(b -> b.kind() + " " + b.level() + " " + b.prose().text())
                        .toList(),
                MarkdownParser.parse(markdown).texts().stream()
                        .filter(b -> b.level() != 1)
                        .map(b -> b.kind() + " " + b.level() + " " + b.prose().text())
                        .toList());
    }

    @Test
    void noExpectationIsAnOrphan() throws IOException {
        TreeSet<String> expected =
                files(".md").stream().map(PagesTest::stem).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> pages = Stream.concat(files(".html").stream(), files(".txt").stream())
                .map(PagesTest::stem)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(pages, expected);
    }

    @Test
    void whatIsLeftOutIsTold() {
        Source source = Sources.read(
                FOLDER.resolve("structure.html").toString(), ReadOptions.of(InputStream.nullInputStream()));
        TreeSet<LeftOut.Reason> reasons =
                source.leftOut().stream().map(LeftOut::reason).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(
                reasons.containsAll(List.of(
                        LeftOut.Reason.COOKIE_NOTICE,
                        LeftOut.Reason.RELATED,
                        LeftOut.Reason.COMMENTS,
                        LeftOut.Reason.NEWSLETTER,
                        LeftOut.Reason.SHARING)),
                reasons.toString());
    }
}
