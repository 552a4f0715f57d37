package fr.plume.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.plume.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {

    @TempDir
    private Path folder;

    private List<String> names(String... arguments) {
        return ArticleFiles.of(List.of(arguments), folder).stream()
                .map(ArticleFile::name)
                .toList();
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Un texte.");
    }

    @Test
    void walksAFolderInTheOrderOfItsPaths() throws IOException {
        write("blog/b.md");
        write("blog/a/z.HTML");
        write("blog/a.txt");
        write("blog/.caché/c.md");
        write("blog/.d.md");
        write("blog/e.png");
        assertEquals(List.of("blog/a.txt", "blog/a/z.HTML", "blog/b.md"), names("blog"));
    }

    @Test
    void takesEachFileOnceHoweverItIsNamed() throws IOException {
        write("blog/a.md");
        String absolute = folder.resolve("blog/a.md").toString();
        assertEquals(List.of("blog/a.md"), names("blog", "blog/a.md", "./blog/a.md", "blog/", absolute, "./blog"));
        assertEquals(List.of("./blog/a.md"), names("./blog/a.md", "blog"));
    }

    @Test
    void aFolderWithoutArticlesAndAMissingFileStandForThemselves() throws IOException {
        Files.createDirectories(folder.resolve("vide"));
        assertEquals(List.of("vide", "rien.md", "-"), names("vide", "rien.md", "-"));
    }

    @Test
    void anEmptyNameIsNotTheWorkingFolder() throws IOException {
        write("a.md");
        assertThrows(UsageException.class, () -> names(""));
        assertEquals(List.of("a.md"), names("."));
    }
}
