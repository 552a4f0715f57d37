package fr.plume.source;

/**
 * Where a source comes from.
 *
 * @param name path as given, address, or {@code -}
 * @param format what it was read as
 * @param charset IANA name of the encoding it was read in
 * @param guessed whether the encoding was guessed
 */
public record Origin(String name, Format format, String charset, boolean guessed) {

    /** What a source can be. */
    public enum Format {
        MARKDOWN,
        TEXT,
        HTML,
        DOCX,
        ODT
    }
}
