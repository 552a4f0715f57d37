package fr.plume.cli;

import fr.plume.message.Message;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The command line as picocli wants it: {@code plume} and the one subcommand that is called. */
final class CommandTree {

    private CommandTree() {}

    /** The command line for {@code arguments}, which hold the name of at most one subcommand worth making. */
    static CommandLine of(List<String> arguments, CommonOptions common, Console console) {
        CommandLine root = new CommandLine(new PlumeCommand(console, common));
        called(arguments).ifPresent(name -> root.addSubcommand(name, Commands.make(name, console)));
        return configured(root, console);
    }

    /** The command line with every subcommand, for a completion script. */
    static CommandLine whole(Console console) {
        CommandLine root = new CommandLine(new PlumeCommand(console, new CommonOptions()));
        Commands.NAMES.forEach(name -> root.addSubcommand(name, Commands.make(name, console)));
        return configured(root, console);
    }

    private static CommandLine configured(CommandLine root, Console console) {
        root.setResourceBundle(bundle(console.locale()));
        root.getCommandSpec().version("plume " + Version.NUMBER);
        root.getHelpSectionMap()
                .put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, help -> commandList(help, console.locale()));
        root.setExpandAtFiles(false);
        root.setUsageHelpWidth(100);
        root.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        root.setColorScheme(Help.defaultColorScheme(console.colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        root.setParameterExceptionHandler((fault, given) -> Faults.report(WrongUsage.said(fault), console));
        root.setExecutionExceptionHandler((fault, line, result) -> Faults.report(fault, console));
        return root;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "fr.plume.message.cli",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The subcommand called: the first argument that is neither an option nor the value of one. */
    private static Optional<String> called(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--ui")) {
                i++;
            } else if (!argument.startsWith("-")) {
                return Optional.of(argument).filter(Commands.NAMES::contains);
            }
        }
        return Optional.empty();
    }

    /** All commands with a line each, though only the one that is called exists. */
    private static String commandList(Help help, Locale locale) {
        if (help.commandSpec().parent() != null) {
            return "";
        }
        StringBuilder list = new StringBuilder("\n" + Message.of("cli.commands").in(locale) + "\n");
        for (String name : Commands.NAMES) {
            list.append("  ")
                    .append(help.colorScheme().commandText(name))
                    .append(" ".repeat(12 - name.length()))
                    .append(Message.of("cli.command." + name).in(locale))
                    .append('\n');
        }
        return list.toString();
    }
}
