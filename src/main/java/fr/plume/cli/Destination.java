package fr.plume.cli;

import fr.plume.UsageException;
import fr.plume.message.Message;
import fr.plume.output.ArticleFormat;
import fr.plume.output.ArticlePlace;
import fr.plume.source.Source;
import fr.plume.text.Slug;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the articles of a run go.
 *
 * @param folder the folder they go into
 * @param name the file's name; empty when each is named after its slug
 * @param isStandardOutput whether they are printed instead
 * @param force whether existing files are replaced
 * @param format how they are written
 */
record Destination(Path folder, String name, boolean isStandardOutput, boolean force, ArticleFormat format) {

    /**
     * What {@code -o} says; without it, standard output in a pipe, the current folder on a terminal.
     *
     * @throws UsageException when several articles would go into one file
     */
    static Destination of(
            @Nullable String output, boolean force, ArticleFormat format, int articles, Terminal terminal) {
        boolean printed = output == null ? !terminal.interactive() : output.equals("-");
        if (printed || output == null) {
            return new Destination(terminal.folder(), "", printed, force, format);
        }
        Path path = terminal.file(output);
        if (output.endsWith("/") || output.endsWith("\\") || Files.isDirectory(path)) {
            return new Destination(path, "", false, force, format);
        }
        if (articles > 1) {
            throw new UsageException(Message.of("cli.several-into-one", output));
        }
        Path folder = path.toAbsolutePath().getParent();
        return new Destination(
                path.getParent() == null ? terminal.folder() : folder,
                path.getFileName().toString(),
                false,
                force,
                format);
    }

    /** Refuses what can't be written, before anything is paid for. */
    void require(List<String> sources) {
        if (!isStandardOutput) {
            place(sources.get(0)).require();
        }
    }

    /** Where the article of one source goes. */
    ArticlePlace place(String source) {
        return new ArticlePlace(folder, name, force);
    }

    /** The name of an article's file: the given one, else its slug, else the source's name. */
    String fileName(Source source, String slug) {
        if (!name.isEmpty()) {
            return name;
        }
        String origin = source.origin().name().replaceAll("^.*[/\\\\]", "").replaceAll("\\.[A-Za-z0-9]{1,8}$", "");
        String base = slug.isEmpty() ? Slug.of(origin) : slug;
        return (base.isEmpty() ? "article" : base) + "." + format.extension();
    }
}
