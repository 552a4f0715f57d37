package fr.plume.cli;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import fr.plume.output.ArticlePlace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a model gave until it is written: when the run breaks off, by a fault or by Ctrl-C, the text that was paid for
 * is kept in a file, and its name said.
 */
final class Keeping implements AutoCloseable {

    private static final int INTERRUPTED = 130;

    private final Console console;
    private final ArticlePlace place;
    private final String fileName;
    private final Thread hook = new Thread(this::interrupted, "plume-keep");
    private final List<String> answers = new ArrayList<>();
    private String best = "";
    private boolean safe;
    private String kept = "";
    private @Nullable NoTextException lost;

    Keeping(Console console, ArticlePlace place, String fileName) {
        this.console = console;
        this.place = place;
        this.fileName = fileName;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** An answer that is part of no article yet. */
    synchronized void answered(String text) {
        answers.add(text);
    }

    /** This is now the best there is; it holds what the answers before were good for. */
    synchronized void best(String file) {
        best = file;
        answers.clear();
    }

    /** The article is where it should be: nothing is left to be kept. */
    synchronized void written() {
        safe = true;
    }

    /** The process is told to end: what there is, is kept, and the code says that it was interrupted. */
    private synchronized void interrupted() {
        console.release();
        try {
            keep();
            if (!kept.isEmpty()) {
                console.say(
                        kept.equals(Delivery.STANDARD_OUTPUT)
                                ? Message.of("cli.interrupted-printed")
                                : Message.of("cli.interrupted-kept", kept));
            }
        } catch (NoTextException e) {
            console.fault(e.said());
        }
        Runtime.getRuntime().halt(INTERRUPTED);
    }

    /** @throws NoTextException when there is a text, and no place for it */
    private synchronized void keep() {
        String received = String.join("\n\n", answers);
        String text = best.isBlank() || received.isBlank() ? best + received : best + "\n\n" + received;
        if (!safe && !text.isBlank()) {
            safe = true;
            kept = Rescue.keep(text, fileName, place, console);
        }
    }

    /** A fault that ended the run, with a word about the text that was kept, if there was any; for a closed one only. */
    synchronized RuntimeException told(RuntimeException fault) {
        if (lost != null && !(fault instanceof NoTextException)) {
            return lost;
        }
        return kept.isEmpty() ? fault : new KeptTextException(kept, fault);
    }

    /** Keeps what was not written; {@link #told} says so. */
    @Override
    public void close() {
        try {
            keep();
        } catch (NoTextException e) {
            lost = e;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook has run, or will find nothing left to do.
        }
    }
}
