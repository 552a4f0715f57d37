package fr.plume.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.plume.NoTextException;
import fr.plume.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

    @TempDir
    Path folder;

    private void files(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "texte");
        }
    }

    private List<String> names(Path output, List<String> include, List<String> exclude) {
        return new SourceFolder(folder, output, include, exclude)
                .items().stream().map(BatchItem::name).toList();
    }

    @Test
    void sourcesAreSortedByPathAndHiddenOnesLeftOut() throws IOException {
        files("b.txt", "a/z.md", "a/b/c.HTML", ".git/x.md", ".cache.txt", "photo.jpg", "été.docx", "a.odt");
        assertEquals(
                List.of("a.odt", "a/b/c.HTML", "a/z.md", "b.txt", "été.docx"),
                names(folder.resolve("out"), List.of(), List.of()));
    }

    @Test
    void anOutputFolderAmongTheSourcesIsNotRead() throws IOException {
        files("a.txt", "articles/a.md", "articles/.plume/tmp/b.txt");
        assertEquals(List.of("a.txt"), names(folder.resolve("articles"), List.of(), List.of()));
        assertEquals(List.of("a.txt"), names(folder.resolve("x/../articles"), List.of(), List.of()));
    }

    @Test
    void articlesDoNotGoAmongTheirSources() throws IOException {
        files("a.txt");
        assertThrows(UsageException.class, () -> names(folder, List.of(), List.of()));
        assertThrows(UsageException.class, () -> names(folder.resolve("."), List.of(), List.of()));
    }

    @Test
    void anArticleHasTheSameNameWhateverIsChosen() throws IOException {
        files("b.md", "b.txt");
        List<BatchItem> chosen = new SourceFolder(folder, folder.resolve("out"), List.of("*.txt"), List.of()).items();
        assertEquals(List.of("b.txt.md"), chosen.stream().map(BatchItem::output).toList());
    }

    @Test
    void globsChooseByPathOrName() throws IOException {
        files("a.txt", "b.md", "blog/c.txt", "blog/d.md", "blog/2024/e.md");
        Path out = folder.resolve("out");
        assertEquals(List.of("b.md", "blog/2024/e.md", "blog/d.md"), names(out, List.of("*.md"), List.of()));
        assertEquals(List.of("b.md", "blog/2024/e.md", "blog/d.md"), names(out, List.of("**/*.md"), List.of()));
        assertEquals(List.of("blog/2024/e.md", "blog/c.txt", "blog/d.md"), names(out, List.of("blog/**"), List.of()));
        assertEquals(List.of("a.txt", "blog/c.txt"), names(out, List.of(), List.of("*.md")));
        assertEquals(List.of("blog/d.md"), names(out, List.of("blog/**", "x"), List.of("*.txt", "blog/2024/**")));
    }

    @Test
    void aGlobThatIsNoneIsSaid() {
        assertThrows(UsageException.class, () -> names(folder.resolve("out"), List.of("[a"), List.of()));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        SourceFolder none = new SourceFolder(folder.resolve("none"), folder.resolve("out"), List.of(), List.of());
        assertThrows(NoTextException.class, none::items);
    }
}
