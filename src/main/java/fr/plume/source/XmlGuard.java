package fr.plume.source;

import fr.plume.NoTextException;
import fr.plume.message.Message;

/** Refuses XML that no word processor writes: with a document type (entities, files of others), or nested without end. */
final class XmlGuard {

    /** Elements inside each other; Word and LibreOffice stay under a hundred. */
    private static final int DEEPEST = 400;

    private XmlGuard() {}

    /**
     * Does nothing for harmless XML.
     *
     * @throws NoTextException naming the file {@code name}
     */
    static void check(byte[] xml, String name) {
        int depth = 0;
        for (int i = 0; i + 1 < xml.length; i++) {
            if (xml[i] == 0) {
                // UTF-16 would hide a document type from this check; office files are UTF-8.
                throw new NoTextException(Message.of("source.hostile-archive", name));
            }
            if (xml[i] != '<') {
                continue;
            }
            byte next = xml[i + 1];
            if (next == '!' && i + 2 < xml.length && (xml[i + 2] == 'D' || xml[i + 2] == 'E' || xml[i + 2] == 'd')) {
                throw new NoTextException(Message.of("source.hostile-archive", name));
            }
            if (next == '/') {
                depth--;
            } else if (next != '!' && next != '?' && !isClosed(xml, i)) {
                depth++;
                if (depth > DEEPEST) {
                    throw new NoTextException(Message.of("source.too-deep", name));
                }
            }
        }
    }

    /** Whether the tag at {@code start} is an empty element. */
    private static boolean isClosed(byte[] xml, int start) {
        for (int i = start + 1; i < xml.length; i++) {
            if (xml[i] == '>') {
                return xml[i - 1] == '/';
            }
        }
        return true;
    }
}
