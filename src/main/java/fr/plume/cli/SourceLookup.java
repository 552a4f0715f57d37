package fr.plume.cli;

import fr.plume.NoTextException;
import fr.plume.check.ArticleFile;
import fr.plume.message.Message;
import fr.plume.source.ReadOptions;
import fr.plume.source.Source;
import fr.plume.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what an article was written from: the one source named, or in a folder the one with the same relative name. */
final class SourceLookup implements Function<ArticleFile, Optional<Source>> {

    private final String named;
    private final Terminal terminal;
    private final ReadOptions reading;
    private final Optional<Source> single;

    /**
     * @param named a file, {@code -} or a folder
     * @param reading how it is read
     * @throws NoTextException when a single source cannot be read
     */
    SourceLookup(String named, Terminal terminal, ReadOptions reading) {
        this.named = named;
        this.terminal = terminal;
        this.reading = reading;
        boolean folder = !named.equals("-") && Files.isDirectory(terminal.file(named));
        this.single = folder ? Optional.empty() : Optional.of(read(named));
    }

    private Source read(String name) {
        String path = name.equals("-") ? name : terminal.file(name).toString();
        return Sources.read(path, reading);
    }

    /**
     * The source of an article.
     *
     * @throws NoTextException when the folder holds none of that name
     */
    @Override
    public Optional<Source> apply(ArticleFile article) {
        return single.isPresent() ? single : Optional.of(read(inFolder(article.relative())));
    }

    /** The same name, or the same but for its extension. */
    private String inFolder(String relative) {
        Path folder = terminal.file(named);
        Path same = folder.resolve(relative);
        if (Files.isRegularFile(same)) {
            return same.toString();
        }
        String stem = stem(same.getFileName().toString());
        try (Stream<Path> files = Files.list(same.getParent())) {
            return files.filter(f -> stem(f.getFileName().toString()).equals(stem))
                    .filter(Files::isRegularFile)
                    .map(Path::toString)
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> missing(relative));
        } catch (IOException e) {
            throw missing(relative);
        }
    }

    private NoTextException missing(String relative) {
        return new NoTextException(Message.of("cli.no-source", relative, named));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
