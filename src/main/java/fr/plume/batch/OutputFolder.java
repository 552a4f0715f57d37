package fr.plume.batch;

import fr.plume.UsageException;
import fr.plume.llm.Hashes;
import fr.plume.message.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/** The folder the articles go into: only finished ones end in {@code .md}; all else lives in {@code .plume}. */
final class OutputFolder {

    private static final String OWN = ".plume";

    private final Path root;
    private final Path own;

    private OutputFolder(Path root) {
        this.root = root;
        this.own = root.resolve(OWN);
    }

    /** @throws UsageException when it can't be made, or nothing can be written there */
    static OutputFolder prepare(Path root) {
        OutputFolder folder = new OutputFolder(root);
        try {
            Files.createDirectories(folder.temporary());
            Files.delete(Files.createTempFile(folder.temporary(), "probe", ".part"));
        } catch (IOException e) {
            throw new UsageException(Message.of("batch.not-writable", root.toString()), e);
        }
        return folder;
    }

    Path root() {
        return root;
    }

    Path journal() {
        return own.resolve("journal.jsonl");
    }

    Path likenesses() {
        return own.resolve("likenesses.bin");
    }

    Path lock() {
        return own.resolve("lock");
    }

    Path temporary() {
        return own.resolve("tmp");
    }

    Path completions() {
        return own.resolve("completions");
    }

    Path article(String output) {
        return root.resolve(output);
    }

    /** Throws away what a run that was killed left half written; only for who holds the lock. */
    void tidy() throws IOException {
        for (Path place : List.of(temporary(), completions())) {
            if (Files.isDirectory(place)) {
                try (DirectoryStream<Path> parts = Files.newDirectoryStream(place, "*.part")) {
                    for (Path part : parts) {
                        Files.deleteIfExists(part);
                    }
                }
            }
        }
    }

    /** Why a file could not be written, in the words of the system. */
    static String reason(IOException fault) {
        return fault instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : String.valueOf(fault.getMessage());
    }

    /** Fingerprint of an article's file as it stands; empty when there is none. */
    Optional<String> fingerprint(String output) {
        try {
            Path file = article(output);
            return Files.isRegularFile(file) ? Optional.of(Hashes.sha256(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            // Not UTF-8, or not readable: nothing that plume wrote.
            return Optional.of("");
        }
    }

    /**
     * Puts an article in its place, whole or not at all, and on the disk.
     *
     * @throws IOException when it can't be written
     */
    void write(String output, String text) throws IOException {
        Path file = article(output);
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(temporary(), "article", ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-r--r--"));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            // Windows opens no folders; the rename is as durable there as it gets.
        }
    }
}
