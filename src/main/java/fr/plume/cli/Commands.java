package fr.plume.cli;

import java.util.List;
import java.util.concurrent.Callable;

/**
 * The subcommands, in the order of the help. Each is made only when it is called: a check never loads what a rewrite needs.
 */
final class Commands {

    /** Their names; each has a line {@code command.NAME} in the bundle, and one below. */
    static final List<String> NAMES =
            List.of("rewrite", "batch", "check", "extract", "rules", "models", "setup", "completion");

    private Commands() {}

    /** The command of this name, one of {@link #NAMES}. */
    static Callable<Integer> make(String name, Console console) {
        return switch (name) {
            case "batch" -> new BatchCommand(console);
            case "rewrite" -> new RewriteCommand(console);
            case "check" -> new CheckCommand(console);
            case "extract" -> new ExtractCommand(console);
            case "rules" -> new RulesCommand(console);
            case "models" -> new ModelsCommand(console);
            case "setup" -> new SetupCommand(console);
            case "completion" -> new CompletionCommand(console);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
