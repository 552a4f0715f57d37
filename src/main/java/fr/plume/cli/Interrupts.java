package fr.plume.cli;

import fr.plume.message.Message;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C during a long run: what is under way is finished and kept, then the process ends. A process that is told to end
 * starts its hooks and waits for them; that is where the finishing takes place.
 */
final class Interrupts implements AutoCloseable {

    /** A call under way may take minutes; one that takes longer is lost, and asked again in the next run. */
    private static final int PATIENCE_SECONDS = 300;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean any;

    private Interrupts(Runnable stop, Console console) {
        this.hook = new Thread(
                () -> {
                    any = true;
                    stop.run();
                    console.say(Message.of("cli.batch-stopping"));
                    try {
                        finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "plume-stop");
    }

    /** Calls {@code stop} when the process is told to end, until this is closed. */
    static Interrupts calling(Runnable stop, Console console) {
        Interrupts interrupts = new Interrupts(stop, console);
        Runtime.getRuntime().addShutdownHook(interrupts.hook);
        return interrupts;
    }

    /** Whether the process was told to end. */
    boolean any() {
        return any;
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending.
        }
    }
}
