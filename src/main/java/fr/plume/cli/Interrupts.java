package fr.plume.cli;

import fr.plume.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.utils.Signals;

/**
 * Ctrl-C during a long run: the first lets what is under way end and be kept, the second ends the process at once. Being
 * told to end ({@code kill}) is taken the same way.
 *
 * <p>The JDK has no public class for signals, and its shutdown hooks know no second Ctrl-C; the terminal library beneath the
 * progress bar does.
 */
final class Interrupts implements AutoCloseable {

    /** The exit code of an interrupted command. */
    static final int INTERRUPTED = 130;

    private static final List<String> SIGNALS = List.of("INT", "TERM");

    private final AtomicInteger count = new AtomicInteger();
    private final Runnable stop;
    private final Runnable end;
    private final List<Object> before = new ArrayList<>();

    /**
     * @param stop called at the first Ctrl-C
     * @param end called at the second
     */
    Interrupts(Runnable stop, Runnable end) {
        this.stop = stop;
        this.end = end;
    }

    /** Listens to the process, until this is closed. */
    static Interrupts ofProcess(Runnable stop, BatchDisplay display, Console console) {
        Interrupts interrupts = new Interrupts(
                () -> {
                    stop.run();
                    display.say(() -> console.say(Message.of("cli.batch-stopping")));
                },
                () -> Runtime.getRuntime().halt(INTERRUPTED));
        SIGNALS.forEach(s -> interrupts.before.add(Signals.register(s, interrupts::raised)));
        return interrupts;
    }

    /** Ctrl-C was pressed. */
    void raised() {
        switch (count.incrementAndGet()) {
            case 1 -> stop.run();
            case 2 -> end.run();
            default -> {
                // The process is ending already.
            }
        }
    }

    /** Whether the process was told to end. */
    boolean any() {
        return count.get() > 0;
    }

    @Override
    public void close() {
        for (int i = 0; i < before.size(); i++) {
            Signals.unregister(SIGNALS.get(i), before.get(i));
        }
    }
}
