package fr.plume.check;

import fr.plume.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files to check: those that are named, and the articles of folders that are. */
public final class ArticleFiles {

    /** What an article's name ends in, in a folder; a file that is named itself may end in anything. */
    public static final Set<String> EXTENSIONS = Set.of("md", "markdown", "html", "htm", "txt", "docx", "odt");

    private final Map<String, ArticleFile> found = new LinkedHashMap<>();

    private ArticleFiles() {}

    /**
     * The files that {@code arguments} name, each once, in the order of the arguments; those of a folder sorted by path,
     * without hidden files and folders. A folder that cannot be read, or holds no article, stands in the list itself:
     * reading it tells why.
     *
     * @param working what relative paths start from
     */
    public static List<ArticleFile> of(List<String> arguments, Path working) {
        ArticleFiles files = new ArticleFiles();
        for (String argument : arguments) {
            if (Sources.isAddress(argument)) {
                files.add(working.resolve("page"), argument, "page");
                continue;
            }
            Path path = working.resolve(argument);
            if (!argument.equals(ArticleFile.STANDARD_INPUT) && Files.isDirectory(path)) {
                files.folder(path, Path.of(argument).normalize());
            } else {
                files.add(path, argument.replace('\\', '/'), String.valueOf(path.getFileName()));
            }
        }
        return List.copyOf(files.found.values());
    }

    private void add(Path path, String name, String relative) {
        found.putIfAbsent(name, new ArticleFile(name, relative, path));
    }

    private void folder(Path path, Path shown) {
        int before = found.size();
        walk(path, shown, Path.of(""));
        if (found.size() == before) {
            add(path, name(shown), "");
        }
    }

    private void walk(Path folder, Path shown, Path relative) {
        List<Path> entries;
        try (Stream<Path> list = Files.list(folder)) {
            entries = list.sorted(Comparator.comparing(ArticleFiles::sortKey)).toList();
        } catch (IOException | UncheckedIOException e) {
            add(folder, name(shown), "");
            return;
        }
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (name.startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(entry)) {
                // A linked folder may lead back to where it stands.
                if (!Files.isSymbolicLink(entry)) {
                    walk(entry, shown.resolve(name), relative.resolve(name));
                }
            } else if (isArticle(name)) {
                add(entry, name(shown.resolve(name)), name(relative.resolve(name)));
            }
        }
    }

    /** A folder sorts as its files' paths do. */
    private static String sortKey(Path entry) {
        String name = entry.getFileName().toString();
        return Files.isDirectory(entry) ? name + "/" : name;
    }

    private static boolean isArticle(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && EXTENSIONS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static String name(Path shown) {
        List<String> parts = new ArrayList<>();
        shown.forEach(p -> parts.add(p.toString()));
        String name = String.join("/", parts);
        return shown.isAbsolute() ? "/" + name : name.isEmpty() ? "." : name;
    }
}
