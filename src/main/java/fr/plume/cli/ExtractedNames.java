package fr.plume.cli;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import fr.plume.source.Sources;
import fr.plume.text.Slug;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names the file that each source is extracted to. */
final class ExtractedNames {

    private static final Set<String> EXTENSIONS =
            Set.of("md", "markdown", "html", "htm", "xhtml", "txt", "docx", "odt");

    private ExtractedNames() {}

    /**
     * File names by source, in order; a folder stands for the files in it. When two sources would share a name, the later
     * keeps its extension ({@code a.html.txt}).
     */
    static Map<String, String> of(List<String> paths, Path start, String extension) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String path : paths) {
            for (String source : expand(path, start)) {
                String file = fileName(source);
                String name = stem(file) + "." + extension;
                if (!names.containsKey(source) && !taken.add(name)) {
                    name = file + "." + extension;
                    for (int i = 2; !taken.add(name); i++) {
                        name = file + "-" + i + "." + extension;
                    }
                }
                names.putIfAbsent(source, name);
            }
        }
        return names;
    }

    private static List<String> expand(String path, Path start) {
        if (path.equals("-") || Sources.isAddress(path) || !Files.isDirectory(start.resolve(path))) {
            return List.of(path);
        }
        Path folder = start.resolve(path);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(ExtractedNames::isShown)
                    .filter(f -> EXTENSIONS.contains(extension(f.toString())))
                    .sorted()
                    .map(f -> Path.of(path).resolve(f).toString())
                    .toList();
        } catch (IOException e) {
            throw new NoTextException(Message.of("source.unreadable", path, String.valueOf(e.getMessage())), e);
        }
    }

    private static boolean isShown(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static String fileName(String source) {
        if (source.equals("-")) {
            return "stdin";
        }
        if (Sources.isAddress(source)) {
            URI address = URI.create(source.replace(" ", "%20"));
            String path = address.getPath() == null ? "" : address.getPath().replaceFirst("/+$", "");
            String last = Slug.of(stem(path.substring(path.lastIndexOf('/') + 1)));
            return last.isEmpty() ? String.valueOf(address.getHost()).replace('.', '-') : last;
        }
        return Path.of(source).getFileName().toString();
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }

    private static String extension(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
