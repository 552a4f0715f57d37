package fr.plume.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Room on the disk that is given up when all other is used: the answers to calls under way were paid, and are kept there.
 * Safe for use by several threads.
 */
final class Reserve {

    /** Room for one answer with what is kept around it; the longest articles take a quarter of it. */
    private static final int BYTES = 1 << 16;

    private final List<Path> files = new ArrayList<>();

    private Reserve() {}

    /**
     * Takes room for so many answers in {@code folder}.
     *
     * @throws IOException when there is not even that much
     */
    static Reserve of(int answers, Path folder) throws IOException {
        Reserve reserve = new Reserve();
        try {
            for (int i = 0; i < answers; i++) {
                Path file = folder.resolve("reserve-" + i + ".part");
                reserve.files.add(file);
                Files.write(file, new byte[BYTES]);
            }
        } catch (IOException e) {
            reserve.release();
            throw e;
        }
        return reserve;
    }

    /** Gives the room up. */
    synchronized void release() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // Then this room stays taken; the next run takes it over.
            }
        }
        files.clear();
    }
}
