package fr.plume.batch;

import fr.plume.UsageException;
import fr.plume.message.Message;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second run out of an output folder. The lock is the operating system's: it goes with the process, however that
 * ends, so a stale one cannot be.
 */
final class FolderLock implements Closeable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws UsageException when another run holds the folder, or it can't be written */
    static FolderLock take(Path file, Path shown) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return new FolderLock(channel);
                }
            } catch (OverlappingFileLockException e) {
                // Another run of this very process: the same answer.
            }
            channel.close();
            throw new UsageException(Message.of("batch.locked", shown.toString()));
        } catch (IOException e) {
            throw new UsageException(Message.of("batch.not-writable", shown.toString()), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The system lets go of it with the process at the latest.
        }
    }
}
