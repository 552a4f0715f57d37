package fr.plume.output;

import fr.plume.NoTextException;
import fr.plume.UsageException;
import fr.plume.message.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Where one article goes.
 *
 * @param folder the folder it goes into
 * @param name its file name; empty to be made of the slug
 * @param force whether an existing file is replaced
 */
public record ArticlePlace(Path folder, String name, boolean force) {

    /** How a text is kept that can't be written where it should be. */
    private static final String DRAFT = ".draft";

    private static final int MOST_DRAFTS = 99;

    /**
     * Refuses a place where nothing can be written, before anything is paid for.
     *
     * @throws UsageException when the file exists and may not be replaced, or is a folder, or its folder can't be made
     */
    public void require() {
        Path file = folder.resolve(name.isEmpty() ? "." : name);
        if (!name.isEmpty() && Files.isDirectory(file)) {
            throw new UsageException(Message.of("output.is-folder", file.toString()));
        }
        if (!name.isEmpty() && !force && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(Message.of("output.exists", file.toString()));
        }
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new UsageException(Message.of("output.not-writable", folder.toString()));
            }
        } catch (IOException e) {
            throw new UsageException(Message.of("output.not-writable", folder.toString()), e);
        }
    }

    /**
     * Writes the article, whole or not at all.
     *
     * @param fileName the name to use when the place has none
     * @return the file
     * @throws IOException when it can't be written there
     */
    public Path write(String text, String fileName) throws IOException {
        Path file = folder.resolve(name.isEmpty() ? fileName : name);
        if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path real = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        Path part = Files.createTempFile(real.toAbsolutePath().getParent(), "." + real.getFileName(), ".part");
        try {
            Files.writeString(part, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            readable(part, real);
            Files.move(part, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return file;
    }

    /** Temporary files are for their owner alone; an article is for whoever may read what stood there, or a new file. */
    private static void readable(Path part, Path file) throws IOException {
        if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(
                    part,
                    Files.exists(file)
                            ? Files.getPosixFilePermissions(file)
                            : java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    /**
     * Keeps a text that can't be written where it should be: beside its place, else in the first other folder that takes it.
     *
     * @param fileName the name to use when the place has none
     * @param otherwise the other folders, tried in order
     * @return the file it is kept in
     * @throws NoTextException when it can be kept nowhere
     */
    public Path keep(String text, String fileName, Path... otherwise) {
        String base = name.isEmpty() ? fileName : name;
        List<Path> folders = new ArrayList<>(List.of(folder));
        folders.addAll(List.of(otherwise));
        IOException fault = null;
        for (Path place : folders) {
            for (int i = 1; i <= MOST_DRAFTS; i++) {
                Path file = place.resolve(base + (i == 1 ? "" : "." + i) + DRAFT);
                try {
                    Files.createFile(file);
                } catch (FileAlreadyExistsException e) {
                    fault = e;
                    continue;
                } catch (IOException e) {
                    fault = e;
                    break;
                }
                try {
                    Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
                    return file;
                } catch (IOException e) {
                    fault = e;
                    delete(file);
                    break;
                }
            }
        }
        throw new NoTextException(Message.of("output.kept-nowhere", base), fault);
    }

    /** A disk that is full leaves half a text behind. */
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It stays, cut; the whole text is kept elsewhere, or said to be nowhere.
        }
    }
}
