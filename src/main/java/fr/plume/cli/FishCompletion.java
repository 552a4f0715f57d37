package fr.plume.cli;

import fr.plume.check.RuleInfo;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.llm.Provider;
import fr.plume.llm.Providers;
import fr.plume.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion script for fish, which picocli does not write: one {@code complete} line a command, an option, a value. */
final class FishCompletion {

    /** A label that lists the values: {@code auto|single|sections}. */
    private static final Pattern VALUES = Pattern.compile("[a-z][\\w-]*(\\|[a-z][\\w-]*)+");

    /** A label of something that stands on the disk. */
    private static final Pattern FILES = Pattern.compile(".*(FILE|DIR|PATH|SOURCE).*");

    private final Locale locale;

    /** @param locale the language of descriptions */
    FishCompletion(Locale locale) {
        this.locale = locale;
    }

    /** The script for a command line with all its subcommands. */
    String script(CommandLine line) {
        Stream<String> root = options(line.getCommandSpec(), "");
        Stream<String> commands = Commands.NAMES.stream()
                .map(name -> "complete -c plume -n __fish_use_subcommand -f -a " + name + described(summary(name)));
        Stream<String> inside = Commands.NAMES.stream()
                .flatMap(name -> inside(name, line.getSubcommands().get(name).getCommandSpec()));
        return Stream.of(Stream.of("# plume, fish"), root, commands, inside)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Stream<String> inside(String name, CommandSpec command) {
        String here = " -n '__fish_seen_subcommand_from " + name + "'";
        Stream<String> arguments = command.positionalParameters().stream()
                .filter(p -> !isOnDisk(p))
                .map(p -> "complete -c plume" + here + " -f" + values(p));
        boolean none = command.positionalParameters().isEmpty();
        Stream<String> nothing = none ? Stream.of("complete -c plume" + here + " -f") : Stream.of();
        return Stream.of(nothing, arguments, options(command, here)).flatMap(lines -> lines);
    }

    /** A line for each option; those that every command inherits stand with {@code plume} itself. */
    private Stream<String> options(CommandSpec command, String condition) {
        return command.options().stream()
                .filter(o -> !o.inherited() && !o.hidden())
                .map(o -> "complete -c plume" + condition + names(o) + taken(o) + described(text(o)));
    }

    private static String names(OptionSpec option) {
        return Stream.of(option.names())
                .map(n -> n.startsWith("--") ? " -l " + n.substring(2) : " -s " + n.substring(1))
                .collect(Collectors.joining());
    }

    /** What follows the option: a file, one of some values, anything, nothing. */
    private static String taken(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        return isOnDisk(option) ? " -r" : " -x" + values(option);
    }

    private static boolean isOnDisk(ArgSpec argument) {
        return FILES.matcher(argument.paramLabel()).matches();
    }

    private static String values(ArgSpec argument) {
        String label = argument.paramLabel();
        List<String> values = List.of();
        if (VALUES.matcher(label).matches()) {
            values = List.of(label.split("\\|"));
        } else if (label.startsWith("RULE-ID")) {
            values = RuleCatalog.infos().stream().map(RuleInfo::id).toList();
        } else if (label.startsWith("PROVIDER")) {
            String end = argument instanceof PositionalParamSpec ? "" : ":";
            values = Providers.all().stream()
                    .map(Provider::info)
                    .map(i -> i.id() + end)
                    .toList();
        }
        return values.isEmpty() ? "" : " -a " + quoted(String.join(" ", values));
    }

    private String summary(String command) {
        return Message.of("cli.command." + command).in(locale);
    }

    private static String text(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private static String described(String text) {
        return text.isBlank() ? "" : " -d " + quoted(text.replace("%%", "%").strip());
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replaceAll("[\\r\\n]+", " ") + "'";
    }
}
