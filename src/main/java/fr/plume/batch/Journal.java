package fr.plume.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a batch has done, one JSON line an event, each on the disk before the next thing happens. A line that a power cut
 * left unfinished is dropped. Safe for use by several threads.
 */
final class Journal implements Closeable {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final FileChannel channel;
    private final Object disk = new Object();
    /** Lines written by this process, and how many of them are on the disk. */
    private long written;

    private long synced;
    private final Map<String, JournalEntry> last = new HashMap<>();
    /** What was in place when an article was about to be written over it. */
    private final Map<String, String> before = new HashMap<>();
    /** Sources whose article was put in its place after the last comparison. */
    private final Set<String> fresh = new HashSet<>();

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * The journal in {@code file}, made when it is missing.
     *
     * @throws IOException when it can't be read or written
     */
    static Journal open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Journal journal = new Journal(channel);
        long whole = journal.read(file);
        channel.truncate(whole);
        channel.position(whole);
        return journal;
    }

    /** Reads the whole lines; returns where they end. */
    private long read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                try {
                    JournalEntry entry = MAPPER.readValue(bytes, start, i - start, JournalEntry.class);
                    remember(entry);
                } catch (JsonProcessingException e) {
                    // A line that no plume wrote whole tells nothing; what it was about is looked at afresh.
                }
                start = i + 1;
            }
        }
        return start;
    }

    /** The last event of a source. */
    synchronized Optional<JournalEntry> last(String source) {
        return Optional.ofNullable(last.get(source));
    }

    /**
     * Adds an event; it is on the disk when this returns.
     *
     * @throws IOException when it can't be written
     */
    void add(JournalEntry entry) throws IOException {
        sync(append(entry));
    }

    /** Writes the event's line; returns how many lines were written until then. */
    private synchronized long append(JournalEntry entry) throws IOException {
        byte[] line = (MAPPER.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
        long start = channel.position();
        ByteBuffer buffer = ByteBuffer.wrap(line);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            // Half a line would spoil the next one.
            channel.truncate(start);
            throw e;
        }
        remember(entry);
        return ++written;
    }

    /** Puts so many lines on the disk; those who wait meanwhile mostly find theirs there, too. */
    private void sync(long lines) throws IOException {
        synchronized (disk) {
            if (synced < lines) {
                long upTo;
                synchronized (this) {
                    upTo = written;
                }
                channel.force(false);
                synced = upTo;
            }
        }
    }

    private void remember(JournalEntry entry) {
        if (entry.event() == JournalEntry.Event.COMPARED) {
            fresh.clear();
            return;
        }
        JournalEntry earlier = last.put(entry.source(), entry);
        if (entry.event() == JournalEntry.Event.WRITING && earlier != null && earlier.written() != null) {
            before.put(entry.source(), earlier.written());
        } else {
            before.remove(entry.source());
        }
        if (entry.event() != JournalEntry.Event.FAILED) {
            fresh.add(entry.source());
        }
    }

    /** Whether an article was put in its place since all were last compared. */
    synchronized boolean anyFresh() {
        return !fresh.isEmpty();
    }

    /** Whether this source's article was put in its place since all were last compared. */
    synchronized boolean isFresh(String source) {
        return fresh.contains(source);
    }

    /** Whether plume itself put this article there: the last one, or the one that a write broke off before replacing. */
    synchronized boolean wrote(String source, String fingerprint) {
        JournalEntry entry = last.get(source);
        return entry != null && (fingerprint.equals(entry.written()) || fingerprint.equals(before.get(source)));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
