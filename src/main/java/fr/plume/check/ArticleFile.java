package fr.plume.check;

import java.nio.file.Path;

/**
 * A file to check.
 *
 * @param name as it is reported, with {@code /} between folders; {@code -} for standard input
 * @param relative its name below the folder that was given; the file name of one that was named itself
 * @param path where it is
 */
public record ArticleFile(String name, String relative, Path path) {

    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    /** Whether it is read from standard input. */
    public boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }
}
