package fr.plume.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * What a whole command does in process.
 *
 * @param code its exit code
 * @param out its standard output
 * @param err its standard error
 */
public record CommandRun(int code, String out, String err) {

    /** Runs {@code plume ARGUMENTS} in {@code folder} with nothing on standard input, in English. */
    public static CommandRun of(Path folder, String... arguments) {
        return of(folder, Map.of("LANG", "en_GB.UTF-8"), "", arguments);
    }

    /** Runs {@code plume ARGUMENTS} in {@code folder} with these variables and this standard input. */
    public static CommandRun of(Path folder, Map<String, String> variables, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                Terminal.utf8(out),
                Terminal.utf8(err),
                variables,
                Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC),
                folder,
                false);
        int code = Main.run(arguments, terminal);
        return new CommandRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
