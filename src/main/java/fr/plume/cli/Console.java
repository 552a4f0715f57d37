package fr.plume.cli;

import fr.plume.message.Message;
import fr.plume.output.Escapes;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Speaks to the person at the terminal: results to standard output, all else to standard error, in French or English. */
public final class Console {

    private final Terminal terminal;
    private final CommonOptions options;
    private final Locale locale;
    private final List<Message> held = new ArrayList<>();
    private boolean holding;
    private boolean outputGivenUp;

    Console(Terminal terminal, CommonOptions options, Locale locale) {
        this.terminal = terminal;
        this.options = options;
        this.locale = locale;
    }

    public Terminal terminal() {
        return terminal;
    }

    /** The language of messages. */
    public Locale locale() {
        return locale;
    }

    /** Where results go. */
    public PrintStream out() {
        return terminal.out();
    }

    /** Standard output took no text, which was said, and the text kept elsewhere. */
    void giveOutputUp() {
        outputGivenUp = true;
    }

    /** Whether standard output failed without a word about it. */
    boolean outputFailed() {
        return !outputGivenUp && terminal.out().checkError();
    }

    /** Says what happens, unless asked to be quiet. */
    public void say(Message message) {
        if (!options.quiet) {
            line(message);
        }
    }

    /** Says a detail, when asked to tell each step. */
    public void detail(Message message) {
        if (options.verbose && !options.quiet) {
            line(message);
        }
    }

    /**
     * Holds back from now on what is said, unless a person watches: when a command fails, its one line must stand alone on
     * standard error.
     */
    synchronized void hold() {
        holding = !terminal.interactive();
    }

    /** Says what was held back, and holds nothing any more. */
    synchronized void release() {
        holding = false;
        held.forEach(this::print);
        held.clear();
    }

    /** Forgets what was held back: a fault is about to be said. */
    synchronized void drop() {
        held.clear();
    }

    /** Says what failed, always, in one line of at most {@value Faults#LONGEST} characters. */
    public void fault(Message message) {
        terminal.err().print(Faults.line(message.in(locale)) + "\n");
        terminal.err().flush();
    }

    /** Shows the trace of a fault, when asked to. */
    void trace(Throwable fault) {
        if (options.debug) {
            fault.printStackTrace(terminal.err());
            terminal.err().flush();
        }
    }

    private synchronized void line(Message message) {
        if (holding) {
            held.add(message);
        } else {
            print(message);
        }
    }

    private void print(Message message) {
        terminal.err().print(Escapes.visible(message.in(locale)) + "\n");
        terminal.err().flush();
    }

    /** Whether anything but faults is said. */
    public boolean talks() {
        return !options.quiet;
    }

    /** Whether each step is told. */
    public boolean verbose() {
        return options.verbose;
    }

    /** Whether results on standard output may be coloured. */
    public boolean colour() {
        return terminal.interactive()
                && !options.noColor
                && terminal.variable("NO_COLOR").isEmpty()
                && !terminal.variable("TERM").equals("dumb");
    }
}
