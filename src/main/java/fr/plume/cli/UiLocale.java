package fr.plume.cli;

import fr.plume.UsageException;
import fr.plume.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which language plume speaks: French where the locale is French, else English. */
final class UiLocale {

    private UiLocale() {}

    /**
     * The language asked for with {@code --ui}, else that of the environment.
     *
     * <p>Read before the options are parsed, because the help and the faults of parsing are already said in it.
     *
     * @throws UsageException when {@code --ui} names another language
     */
    static Locale of(List<String> arguments, Terminal terminal) {
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith("--ui=")) {
                return named(argument.substring("--ui=".length()));
            }
            if (argument.equals("--ui") && i + 1 < arguments.size()) {
                return named(arguments.get(i + 1));
            }
        }
        return ofEnvironment(terminal);
    }

    private static Locale named(String name) {
        return switch (name) {
            case "fr" -> Locale.FRENCH;
            case "en" -> Locale.ENGLISH;
            default -> throw new UsageException(Message.of("cli.unknown-ui", name));
        };
    }

    /** As POSIX has it: the first of the three that is set decides. */
    static Locale ofEnvironment(Terminal terminal) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                        .map(terminal::variable)
                        .filter(v -> !v.isEmpty())
                        .findFirst()
                        .filter(v ->
                                v.equals("fr") || v.startsWith("fr_") || v.startsWith("fr.") || v.startsWith("fr-"))
                        .isPresent()
                ? Locale.FRENCH
                : Locale.ENGLISH;
    }
}
