package fr.plume.source;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the bytes of files and of standard input, within a limit. */
final class RawFiles {

    /** No article needs more, a Word file with its pictures included; a larger file is a mistake or an attack. */
    static final int MAX_BYTES = 20 * 1024 * 1024;

    private RawFiles() {}

    /**
     * The bytes of the file.
     *
     * @throws NoTextException when it is missing, a folder, unreadable or larger than {@link #MAX_BYTES}
     */
    static byte[] read(String name, Path folder) {
        Path path;
        try {
            path = folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new NoTextException(Message.of("source.missing", name), e);
        }
        if (Files.isDirectory(path)) {
            throw new NoTextException(Message.of("source.folder", name));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, name);
        } catch (NoSuchFileException e) {
            throw new NoTextException(Message.of("source.missing", name), e);
        } catch (AccessDeniedException e) {
            throw new NoTextException(Message.of("source.denied", name), e);
        } catch (IOException e) {
            throw new NoTextException(Message.of("source.unreadable", name, reason(e)), e);
        }
    }

    /** The bytes of standard input. */
    static byte[] readStandardInput(InputStream in) {
        try {
            return read(in, "-");
        } catch (IOException e) {
            throw new NoTextException(Message.of("source.unreadable", "-", reason(e)), e);
        }
    }

    private static byte[] read(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new NoTextException(Message.of("source.too-large", name, MAX_BYTES / (1024 * 1024)));
        }
        return bytes;
    }

    private static String reason(IOException e) {
        String said = e.getMessage();
        return said == null
                ? e.getClass().getSimpleName()
                : said.lines().findFirst().orElse("");
    }
}
