package fr.plume.source;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The XML parts of a Word or OpenDocument file, checked: pictures are never kept, and what would grow without bound or
 * reach outside the file is refused.
 */
final class OfficeArchive {

    private static final int MAX_ENTRIES = 5_000;

    /** Unpacked size of one part, and of all parts together with those that are only skipped. */
    private static final int MAX_PART = 24 * 1024 * 1024;

    private static final long MAX_ALL = 128L * 1024 * 1024;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficeArchive() {}

    /** Whether the bytes are a zip archive that holds a part of that name. */
    static boolean holds(byte[] bytes, String part) {
        if (!BinaryDetector.signature(bytes).filter(s -> s.equals("ZIP")).isPresent()) {
            return false;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int entries = 0;
            long skipped = 0;
            byte[] buffer = new byte[1 << 16];
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && entries++ < MAX_ENTRIES;
                    entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return true;
                }
                for (int read = zip.read(buffer); read >= 0 && skipped <= MAX_ALL; read = zip.read(buffer)) {
                    skipped += read;
                }
                if (skipped > MAX_ALL) {
                    return false;
                }
            }
            return false;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The XML parts.
     *
     * @throws NoTextException when the archive is broken, too large unpacked, or one of its parts is not plain XML
     */
    static OfficeArchive of(RawSource raw) {
        OfficeArchive archive = new OfficeArchive();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(raw.bytes()))) {
            archive.read(zip, raw.name());
        } catch (IOException | IllegalArgumentException e) {
            throw new NoTextException(Message.of("source.broken-archive", raw.name()), e);
        }
        return archive;
    }

    private void read(ZipInputStream zip, String name) throws IOException {
        long all = 0;
        int entries = 0;
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            boolean kept = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                all += read;
                if (kept) {
                    part.write(buffer, 0, read);
                }
                if (all > MAX_ALL || part.size() > MAX_PART) {
                    throw new NoTextException(Message.of("source.archive-bomb", name));
                }
            }
            if (++entries > MAX_ENTRIES) {
                throw new NoTextException(Message.of("source.archive-bomb", name));
            }
            if (kept) {
                XmlGuard.check(part.toByteArray(), name);
                parts.put(entry.getName(), part.toByteArray());
            }
        }
    }

    /** The bytes of a part; none when it is absent. */
    byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    /** An archive of the checked parts alone. */
    byte[] repacked() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
