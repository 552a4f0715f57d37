package fr.plume.cli;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** Where the process begins and ends. */
public final class Main {

    /** Threads that may begin while they are counted. */
    private static final int SPARE = 16;

    private Main() {}

    /** Runs the command line of the process. */
    public static void main(String[] args) {
        Warmup.start(args);
        int code = run(args, Terminal.ofProcess());
        releaseClients();
        System.exit(code);
    }

    /**
     * At its end the JVM waits up to a third of a second for threads that are inside the operating system, where the one of
     * the JDK's HTTP client always is; an interrupt brings it out. Java 21 has a method to close clients, 17 has none.
     */
    private static void releaseClients() {
        Thread[] threads = new Thread[Thread.activeCount() + SPARE];
        int count = Thread.enumerate(threads);
        for (int i = 0; i < count; i++) {
            String name = threads[i].getName();
            if (name.startsWith("HttpClient-") && name.endsWith("-SelectorManager")) {
                threads[i].interrupt();
            }
        }
    }

    /** Runs one command line in {@code terminal}; returns its exit code, and never throws. */
    public static int run(String[] args, Terminal terminal) {
        CommonOptions common = new CommonOptions();
        Console console = new Console(terminal, common, UiLocale.ofEnvironment(terminal));
        int code;
        try {
            List<String> arguments = List.of(args);
            Locale locale = UiLocale.of(arguments, terminal);
            console = new Console(terminal, common, locale);
            CommandLine line = CommandTree.of(arguments, common, console);
            code = line.execute(args);
        } catch (RuntimeException | Error fault) {
            code = Faults.report(fault, console);
        }
        if (console.outputFailed()) {
            code = Faults.report(new NoTextException(Message.of("cli.unwritable", "-")), console);
        }
        terminal.err().flush();
        return code;
    }
}
