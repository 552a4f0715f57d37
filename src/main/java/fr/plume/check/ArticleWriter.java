package fr.plume.check;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** Writes a fixed article over the old one: whole or not at all, in the file's own encoding and with its own rights. */
final class ArticleWriter {

    private ArticleWriter() {}

    /**
     * Writes {@code fixed} where {@code read} came from; a link stays a link.
     *
     * @throws NoTextException when the file cannot be written, or its encoding does not hold the text
     */
    static void write(ArticleFile file, ReadArticle read, String fixed) {
        byte[] bytes = bytes(file, read, fixed);
        Path temporary = null;
        try {
            Path target = file.path().toRealPath();
            if (!Files.isWritable(target)) {
                throw new NoTextException(Message.of("report.unwritable", file.name()));
            }
            temporary = Files.createTempFile(target.getParent(), ".plume-", ".tmp");
            Files.write(temporary, bytes);
            copyRights(target, temporary);
            move(temporary, target);
        } catch (IOException e) {
            delete(temporary);
            throw new NoTextException(Message.of("report.unwritable", file.name()), e);
        }
    }

    /** The file's bytes with the new text: the byte-order mark, if any, and the text in the file's encoding. */
    private static byte[] bytes(ArticleFile file, ReadArticle read, String fixed) {
        String before = read.article().file().original();
        byte[] encoded = encode(file, before, read.charset());
        int mark = read.bytes().length - encoded.length;
        // What does not come back byte for byte was not read as it was written: such a file is left alone.
        boolean faithful = mark >= 0
                && mark <= 4
                && Arrays.equals(read.bytes(), mark, read.bytes().length, encoded, 0, encoded.length);
        if (!faithful) {
            throw new NoTextException(Message.of(
                    "report.not-faithful", file.name(), read.charset().name()));
        }
        byte[] after = encode(file, fixed, read.charset());
        byte[] bytes = Arrays.copyOf(read.bytes(), mark + after.length);
        System.arraycopy(after, 0, bytes, mark, after.length);
        return bytes;
    }

    private static byte[] encode(ArticleFile file, String text, Charset charset) {
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
            return Arrays.copyOfRange(encoded.array(), 0, encoded.limit());
        } catch (CharacterCodingException e) {
            throw new NoTextException(Message.of("report.not-encodable", file.name(), charset.name()), e);
        }
    }

    private static void copyRights(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            Files.setPosixFilePermissions(to, view.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path temporary) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            // The fault that is being reported says more than the file that stays behind.
        }
    }
}
