package fr.plume.source;

/** Reads one format. */
interface SourceReader {

    /** Whether the source is in this reader's format. */
    boolean reads(RawSource raw);

    /**
     * The text and what was noticed.
     *
     * @throws fr.plume.NoTextException when the format is broken or refused
     */
    Reading read(RawSource raw, ReadOptions options);
}
