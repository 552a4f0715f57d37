package fr.plume.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Tells whether a file may have changed, without reading it. */
final class Stamp {

    private Stamp() {}

    /** That of an item's source; empty for a page. */
    static String of(BatchItem item) {
        return item.isAddress() ? "" : of(Path.of(item.location()));
    }

    /** Size and time of the last change; empty when the file is not there, or is no file. */
    static String of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.size() + ":" + attributes.lastModifiedTime().toMillis();
        } catch (IOException e) {
            return "";
        }
    }
}
