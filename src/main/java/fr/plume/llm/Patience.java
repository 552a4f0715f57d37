package fr.plume.llm;

import fr.plume.message.Message;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Says now and then that a call still runs: a model on a small machine takes minutes for an article. */
final class Patience {

    /** Seconds between two words. */
    private static final long SPAN = 30;

    private Patience() {}

    /** One thread for the whole process, made with the first call, which does not keep the process alive. */
    private static final class Clockwork {
        private static final ScheduledExecutorService TICKS = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "patience");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins to tell; what is returned ends it. */
    static Runnable tell(String model, Consumer<Message> notices) {
        AtomicLong waited = new AtomicLong();
        ScheduledFuture<?> ticks = Clockwork.TICKS.scheduleAtFixedRate(
                () -> notices.accept(Message.of("model.waiting", model, waited.addAndGet(SPAN))),
                SPAN,
                SPAN,
                TimeUnit.SECONDS);
        return () -> ticks.cancel(false);
    }
}
