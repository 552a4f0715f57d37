package fr.plume.cli;

import fr.plume.message.Message;
import fr.plume.output.ArticlePlace;
import fr.plume.rewrite.Rewrite;
import fr.plume.source.Source;
import java.io.IOException;

/**
 * Where an article went.
 *
 * @param shown its file, {@link #STANDARD_OUTPUT} for standard output
 * @param inPlace whether that is where it should be
 */
record Delivery(String shown, boolean inPlace) {

    static final String STANDARD_OUTPUT = "-";

    /**
     * Writes an article, elsewhere when it can't be written where it should be, which is said.
     *
     * @throws fr.plume.NoTextException when it can be written nowhere
     */
    static Delivery of(Rewrite rewrite, Source source, Destination destination, ArticlePlace place, Console console) {
        String text = destination.format().write(rewrite.article());
        String name = destination.fileName(source, rewrite.slug());
        if (destination.isStandardOutput()) {
            console.out().print(text);
            if (!console.out().checkError()) {
                return new Delivery(STANDARD_OUTPUT, true);
            }
            console.giveOutputUp();
            return rescued(text, name, STANDARD_OUTPUT, place, console);
        }
        try {
            return new Delivery(place.write(text, name).toString(), true);
        } catch (IOException e) {
            return rescued(text, name, name, place, console);
        }
    }

    private static Delivery rescued(String text, String name, String asked, ArticlePlace place, Console console) {
        String kept = Rescue.keep(text, name, place, console);
        console.fault(
                kept.equals(STANDARD_OUTPUT) ? Message.of("cli.printed", asked) : Message.of("cli.kept", asked, kept));
        return new Delivery(kept, false);
    }
}
