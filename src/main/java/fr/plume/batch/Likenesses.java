package fr.plume.batch;

import fr.plume.article.Position;
import fr.plume.check.ArticleSummary;
import fr.plume.check.ArticleSummary.Datum;
import fr.plume.check.RuleSelection;
import fr.plume.check.Suppressions;
import fr.plume.text.RunSketch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What articles are compared by, kept in a file by the fingerprint of the article: a folder of ten thousand is compared
 * without reading it again, and what is compared at the end takes no memory while the run goes on.
 *
 * <p>A record is its length, its CRC-32, the fingerprint, then the values. The file is a mere aid: nothing is synced, a
 * broken end is cut off, and an article without a record is read again. Safe for use by several threads.
 */
final class Likenesses implements Closeable {

    /** Changes with the form of a record: files of another form are begun anew. */
    private static final int FORM = 0x504c4b31;

    private static final int HEAD_BYTES = 8;
    private static final int FINGERPRINT_BYTES = 64;

    /** A record takes some 9 KB; what claims to be larger is none. */
    private static final int LONGEST_RECORD = 1 << 20;

    private final FileChannel channel;
    private final Map<String, Long> places = new HashMap<>();

    private Likenesses(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws IOException when the file can't be read or written */
    static Likenesses open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Likenesses likenesses = new Likenesses(channel);
        likenesses.list();
        return likenesses;
    }

    /** Finds where each record stands; cuts off what is none. */
    private void list() throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES + FINGERPRINT_BYTES);
        ByteBuffer form = ByteBuffer.allocate(4);
        long end = 4;
        if (!fill(form, 0) || form.getInt(0) != FORM) {
            channel.truncate(0);
            form.putInt(0, FORM).rewind();
            channel.write(form, 0);
        }
        for (head.clear(); fill(head, end); head.clear()) {
            int length = head.getInt(0);
            if (length < FINGERPRINT_BYTES || length > LONGEST_RECORD || end + HEAD_BYTES + length > channel.size()) {
                break;
            }
            places.put(new String(head.array(), HEAD_BYTES, FINGERPRINT_BYTES, StandardCharsets.ISO_8859_1), end);
            end += HEAD_BYTES + length;
        }
        channel.truncate(end);
        channel.position(end);
    }

    private boolean fill(ByteBuffer buffer, long start) throws IOException {
        long at = start;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, at);
            if (read < 0) {
                return false;
            }
            at += read;
        }
        return true;
    }

    /**
     * Keeps what an article is compared by; one that silences rules in comments is read again instead.
     *
     * @param fingerprint SHA-256 of its file, hexadecimal
     */
    void keep(String fingerprint, ArticleSummary summary) throws IOException {
        if (!summary.suppressions().isEmpty()) {
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(fingerprint.getBytes(StandardCharsets.ISO_8859_1));
        out.writeByte(summary.metadata().size());
        for (Map.Entry<String, Datum> datum : summary.metadata().entrySet()) {
            out.writeUTF(datum.getKey());
            byte[] value = datum.getValue().value().getBytes(StandardCharsets.UTF_8);
            out.writeInt(value.length);
            out.write(value);
            write(datum.getValue().start(), out);
            write(datum.getValue().end(), out);
        }
        long[] runs = summary.sketch().smallest(RunSketch.SIZE);
        out.writeBoolean(summary.sketch().isWhole());
        out.writeShort(runs.length);
        for (long run : runs) {
            out.writeLong(run);
        }
        append(fingerprint, bytes.toByteArray());
    }

    private static void write(Position position, DataOutputStream out) throws IOException {
        out.writeInt(position.line());
        out.writeInt(position.column());
    }

    private synchronized void append(String fingerprint, byte[] values) throws IOException {
        ByteBuffer record = ByteBuffer.allocate(HEAD_BYTES + values.length);
        record.putInt(values.length).putInt(crc(values)).put(values).rewind();
        long start = channel.position();
        while (record.hasRemaining()) {
            channel.write(record);
        }
        places.put(fingerprint, start);
    }

    /**
     * What the article is compared by; empty when there is no whole record of it.
     *
     * @param most runs of its sketch at most: fewer take less memory, and give the share a little less exactly
     */
    Optional<ArticleSummary> find(String fingerprint, String name, RuleSelection.Wishes wishes, int most)
            throws IOException {
        byte[] values = record(fingerprint);
        if (values.length == 0) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(values));
        in.skipNBytes(FINGERPRINT_BYTES);
        Map<String, Datum> metadata = new HashMap<>();
        for (int left = in.readByte(); left > 0; left--) {
            String key = in.readUTF();
            String value = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            metadata.put(key, new Datum(value, position(in), position(in)));
        }
        boolean whole = in.readBoolean();
        int kept = in.readShort();
        long[] runs = new long[Math.min(kept, most)];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = in.readLong();
        }
        return Optional.of(new ArticleSummary(
                name, metadata, RunSketch.kept(runs, whole && kept <= most), Suppressions.NONE, wishes));
    }

    private static Position position(DataInputStream in) throws IOException {
        return new Position(in.readInt(), in.readInt());
    }

    private byte[] record(String fingerprint) throws IOException {
        Long start;
        synchronized (this) {
            start = places.get(fingerprint);
        }
        ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES);
        if (start == null || !fill(head, start)) {
            return new byte[0];
        }
        ByteBuffer values = ByteBuffer.allocate(head.getInt(0));
        return fill(values, start + HEAD_BYTES) && crc(values.array()) == head.getInt(4) ? values.array() : new byte[0];
    }

    private static int crc(byte[] values) {
        CRC32 crc = new CRC32();
        crc.update(values);
        return (int) crc.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
