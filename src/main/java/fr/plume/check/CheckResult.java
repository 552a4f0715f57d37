package fr.plume.check;

/** What a check says of one file: it was checked, or it could not be read. */
public sealed interface CheckResult permits CheckedFile, UnreadableFile {

    /** The file as it was named, with {@code /} between folders. */
    String path();
}
