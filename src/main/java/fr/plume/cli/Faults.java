package fr.plume.cli;

import fr.plume.PlumeException;
import fr.plume.message.Message;
import fr.plume.output.Escapes;
import java.util.Optional;

/** Turns whatever ended a command into one line on standard error and an exit code. */
final class Faults {

    /** A fault is said in at most so many characters, on one line. */
    static final int LONGEST = 300;

    /** There is no text: also the code of a fault nobody foresaw. */
    private static final int NO_TEXT = 3;

    private Faults() {}

    /** Says {@code fault} and returns the exit code that belongs to it; the trace follows only when asked for. */
    static int report(Throwable fault, Console console) {
        console.drop();
        console.fault(message(fault));
        console.trace(fault);
        return code(Optional.of(fault));
    }

    /** The exit code that belongs to a fault; that of a missing text when nothing is known of it. */
    static int code(Optional<Throwable> fault) {
        return fault.orElse(null) instanceof PlumeException known ? known.exitCode() : NO_TEXT;
    }

    /** What to say of a fault. */
    static Message message(Throwable fault) {
        if (fault instanceof PlumeException known) {
            return known.said();
        }
        if (fault instanceof OutOfMemoryError) {
            return Message.of("cli.out-of-memory");
        }
        String name = fault.getClass().getSimpleName();
        String words = fault.getMessage();
        return Message.of("cli.unexpected", words == null ? name : name + ", " + words);
    }

    /** A message as the one line that a fault may fill. */
    static String line(String message) {
        String flat = Escapes.visible(message.replace('\n', ' ').replace('\r', ' '));
        if (flat.codePointCount(0, flat.length()) <= LONGEST) {
            return flat;
        }
        return flat.substring(0, flat.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
