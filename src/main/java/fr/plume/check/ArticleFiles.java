package fr.plume.check;

import fr.plume.UsageException;
import fr.plume.message.Message;
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

    /** By where they are, however they were named. */
    private final Map<String, ArticleFile> found = new LinkedHashMap<>();

    private ArticleFiles() {}

    /**
     * The files that {@code arguments} name, each once, in the order of the arguments; those of a folder sorted by path,
     * without hidden files and folders. A folder that cannot be read, or holds no article, stands in the list itself:
     * reading it tells why.
     *
     * @param working what relative paths start from
     * @throws UsageException for an empty argument: a variable that was never set must not mean the working folder
     */
    public static List<ArticleFile> of(List<String> arguments, Path working) {
        ArticleFiles files = new ArticleFiles();
        for (String argument : arguments) {
            if (argument.isEmpty()) {
                throw new UsageException(Message.of("report.no-name"));
            }
            if (Sources.isAddress(argument)) {
                files.add(argument, new ArticleFile(argument, "page", working.resolve("page")));
                continue;
            }
            Path path = working.resolve(argument);
            if (argument.equals(ArticleFile.STANDARD_INPUT)) {
                files.add(argument, new ArticleFile(argument, argument, path));
            } else if (Files.isDirectory(path)) {
                files.folder(path, Path.of(argument).normalize());
            } else {
                files.add(path, argument.replace('\\', '/'), String.valueOf(path.getFileName()));
            }
        }
        return List.copyOf(files.found.values());
    }

    private void add(String key, ArticleFile file) {
        found.putIfAbsent(key, file);
    }

    private void add(Path path, String name, String relative) {
        add(path.toAbsolutePath().normalize().toString(), new ArticleFile(name, relative, path));
    }

    private void folder(Path path, Path shown) {
        if (!walk(path, shown, Path.of(""))) {
            add(path, name(shown), "");
        }
    }

    /** Adds the articles of a folder; whether there is anything to report of it. */
    private boolean walk(Path folder, Path shown, Path relative) {
        List<Path> entries;
        try (Stream<Path> list = Files.list(folder)) {
            entries = list.sorted(Comparator.comparing(ArticleFiles::sortKey)).toList();
        } catch (IOException | UncheckedIOException e) {
            add(folder, name(shown), "");
            return true;
        }
        boolean any = false;
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (name.startsWith(".")) {
                continue;
            }
            if (Files.isDirectory(entry)) {
                // A linked folder may lead back to where it stands.
                if (!Files.isSymbolicLink(entry)) {
                    any |= walk(entry, shown.resolve(name), relative.resolve(name));
                }
            } else if (isArticle(name) && isFile(entry)) {
                add(entry, name(shown.resolve(name)), name(relative.resolve(name)));
                any = true;
            }
        }
        return any;
    }

    /** Whether an entry of a folder is a file, or a link that leads nowhere; a pipe would be waited for without end. */
    private static boolean isFile(Path entry) {
        return Files.isRegularFile(entry) || Files.isSymbolicLink(entry) && !Files.exists(entry);
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
