package fr.plume.batch;

import fr.plume.NoTextException;
import fr.plume.UsageException;
import fr.plume.article.BriefValues;
import fr.plume.message.Message;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Lists the sources of a folder, with the folders below it, sorted by path. */
public final class SourceFolder {

    private static final Set<String> EXTENSIONS = Set.of("txt", "md", "markdown", "html", "htm", "docx", "odt");

    private final Path folder;
    private final Path output;
    private final List<PathMatcher> included;
    private final List<PathMatcher> excluded;

    /**
     * @param folder where the sources are
     * @param output where the articles go: not looked into
     * @param include globs of paths below the folder; none means all
     * @param exclude globs of paths left out
     * @throws UsageException for a glob that is none, or when both folders are one
     */
    public SourceFolder(Path folder, Path output, List<String> include, List<String> exclude) {
        this.folder = folder;
        this.output = real(output);
        if (this.output.equals(real(folder))) {
            // The next run would take the articles for sources.
            throw new UsageException(Message.of("batch.same-folder", folder.toString()));
        }
        this.included = matchers(include);
        this.excluded = matchers(exclude);
    }

    /**
     * The sources, hidden files and folders left out.
     *
     * @throws NoTextException when the folder can't be read
     */
    public List<BatchItem> items() {
        List<String> names = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Lister(names));
        } catch (IOException e) {
            throw new NoTextException(Message.of("batch.unreadable-folder", folder.toString()), e);
        }
        names.sort(Comparator.naturalOrder());
        List<String> outputs = OutputNames.of(names);
        List<BatchItem> items = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            // Only now: an article's name must not depend on which sources a run takes.
            if (!isChosen(Path.of(names.get(i)))) {
                continue;
            }
            String location = folder.resolve(names.get(i)).toString();
            items.add(new BatchItem(names.get(i), location, BriefValues.NONE, outputs.get(i)));
        }
        return items;
    }

    private boolean isChosen(Path relative) {
        return (included.isEmpty() || matches(included, relative)) && !matches(excluded, relative);
    }

    private static List<PathMatcher> matchers(List<String> globs) {
        List<PathMatcher> matchers = new ArrayList<>();
        for (String glob : globs) {
            try {
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
            } catch (PatternSyntaxException e) {
                throw new UsageException(Message.of("batch.bad-glob", glob), e);
            }
        }
        return matchers;
    }

    /**
     * A glob matches the path below the folder, or the name alone: {@code *.md} means every Markdown file, and so does
     * {@code **}{@code /*.md}.
     */
    private static boolean matches(List<PathMatcher> matchers, Path relative) {
        Path rooted = Path.of(".").resolve(relative);
        return matchers.stream()
                .anyMatch(m -> m.matches(relative) || m.matches(relative.getFileName()) || m.matches(rooted));
    }

    /** The folder itself, whatever links lead to it; one that is not there yet as it would be. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    private final class Lister extends SimpleFileVisitor<Path> {

        private final List<String> names;

        private Lister(List<String> names) {
            this.names = names;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean own = !dir.equals(folder) && real(dir).equals(output);
            boolean hidden = !dir.equals(folder) && dir.getFileName().toString().startsWith(".");
            return own || hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            Path relative = folder.relativize(file);
            // A pipe would hold the run for ever.
            boolean readable = attributes.isRegularFile() || attributes.isSymbolicLink();
            if (readable && EXTENSIONS.contains(extension) && !name.startsWith(".")) {
                names.add(relative.toString().replace('\\', '/'));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
            if (file.equals(folder)) {
                throw fault;
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
