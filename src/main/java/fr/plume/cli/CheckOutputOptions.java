package fr.plume.cli;

import fr.plume.NoTextException;
import fr.plume.UsageException;
import fr.plume.check.CheckResult;
import fr.plume.check.Severity;
import fr.plume.message.Message;
import fr.plume.output.Baseline;
import fr.plume.output.CheckFormat;
import fr.plume.output.CheckJson;
import fr.plume.output.CheckSarif;
import fr.plume.output.CheckText;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what is reported, how, and where to. */
final class CheckOutputOptions {

    @Option(names = "--format", paramLabel = "text|json|sarif")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private String output;

    @Option(names = "--baseline", paramLabel = "FILE")
    private String baseline;

    /**
     * The findings to set aside.
     *
     * @throws UsageException when the file that {@code --baseline} names is no report
     */
    Optional<Baseline> baseline(Terminal terminal) {
        return Optional.ofNullable(baseline).map(b -> Baseline.read(terminal.file(b), b));
    }

    /**
     * How results are written.
     *
     * @throws UsageException for an unknown format
     */
    CheckFormat format(Console console, Severity failOn) {
        boolean colour = console.colour() && output == null;
        return switch (format) {
            case "text" -> new CheckText(new CheckText.Style(console.locale(), colour, console.verbose()));
            case "json" -> new CheckJson(Version.NUMBER, console.locale(), failOn);
            case "sarif" -> new CheckSarif(Version.NUMBER, console.locale());
            default -> throw new UsageException(Message.of("cli.unknown-format", format, "text, json, sarif"));
        };
    }

    /** Writes the results to the file asked for, else to standard output. */
    void write(List<CheckResult> results, CheckFormat format, Console console) {
        boolean toFile = output != null && !output.equals("-");
        try (Writer writer = toFile
                ? Files.newBufferedWriter(console.terminal().file(output), StandardCharsets.UTF_8)
                : new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)) {
            format.write(results, writer);
        } catch (IOException e) {
            throw new NoTextException(Message.of("cli.unwritable", toFile ? output : "-"), e);
        }
    }
}
