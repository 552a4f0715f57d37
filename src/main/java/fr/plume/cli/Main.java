package fr.plume.cli;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** Where the process begins and ends. */
public final class Main {

    private Main() {}

    /** Runs the command line of the process. */
    public static void main(String[] args) {
        Warmup.start(args);
        System.exit(run(args, Terminal.ofProcess()));
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
