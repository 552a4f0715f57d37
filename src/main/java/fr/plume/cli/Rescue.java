package fr.plume.cli;

import fr.plume.NoTextException;
import fr.plume.output.ArticlePlace;
import java.nio.file.Path;

/**
 * Keeps a text that was paid for and can't be written where it should be: beside its place, in the current folder, in the
 * folder of temporary files, and when no disk takes it, on standard output.
 */
final class Rescue {

    private Rescue() {}

    /**
     * Keeps {@code text}.
     *
     * @param fileName the name to use when the place has none
     * @return the file, or {@link Delivery#STANDARD_OUTPUT}
     * @throws NoTextException when not even standard output takes it
     */
    static String keep(String text, String fileName, ArticlePlace place, Console console) {
        try {
            return place.keep(
                            text, fileName, console.terminal().folder(), Path.of(System.getProperty("java.io.tmpdir")))
                    .toString();
        } catch (NoTextException e) {
            if (!console.out().checkError()) {
                console.out().print(text);
            }
            if (console.out().checkError()) {
                console.giveOutputUp();
                throw e;
            }
            return Delivery.STANDARD_OUTPUT;
        }
    }
}
