package fr.plume.cli;

import fr.plume.UsageException;
import fr.plume.llm.Deadline;
import fr.plume.llm.Meter;
import fr.plume.llm.ModelOptions;
import fr.plume.llm.OpenedModel;
import fr.plume.llm.Run;
import fr.plume.message.Message;
import fr.plume.prompt.Templates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which model is asked, how, and how much it may cost; the same for one article and for many. */
final class ModelFlags {

    /** Time for a whole run when nothing else is said. */
    private static final String DEFAULT_DEADLINE = "10m";

    private static final Pattern SPAN = Pattern.compile("([0-9]{1,6})(s|m|h)");

    @Option(
            names = {"-m", "--model"},
            paramLabel = "PROVIDER:NAME")
    private @Nullable String model;

    @Option(names = "--base-url", paramLabel = "URL")
    private @Nullable String baseUrl;

    @Option(names = "--max-cost", paramLabel = "USD")
    private @Nullable Double maxCost;

    @Option(names = "--deadline", paramLabel = "90s|10m|1h")
    private @Nullable String deadline;

    @Option(names = "--temperature", paramLabel = "X")
    private @Nullable Double temperature;

    @Option(names = "--max-output-tokens", paramLabel = "N")
    private @Nullable Integer maxOutputTokens;

    @Option(names = "--record", paramLabel = "DIR")
    private @Nullable String record;

    @Option(names = "--prompts", paramLabel = "DIR")
    private @Nullable String prompts;

    /**
     * The model that was asked for, or the configured one; no call is made.
     *
     * @throws UsageException when there is none, or it can't be used as asked
     */
    OpenedModel open(Terminal terminal) {
        Path folder = record == null ? null : terminal.file(record);
        return new ModelAccess(terminal)
                .models()
                .open(new ModelOptions(model, baseUrl, temperature, maxOutputTokens, folder));
    }

    /** What the calls of this run share. */
    Run run(Console console) {
        Meter meter = new Meter(new ModelAccess(console.terminal()).prices(), maxCost, console::say);
        return new Run(meter, Deadline.in(span(), console.terminal().clock()), console::say);
    }

    /** The most a run may cost, in US dollars, or null. */
    @Nullable
    Double maxCost() {
        return maxCost;
    }

    private Duration span() {
        String written = deadline == null ? DEFAULT_DEADLINE : deadline.strip();
        Matcher matcher = SPAN.matcher(written);
        if (!matcher.matches()) {
            throw new UsageException(Message.of("cli.bad-deadline", written));
        }
        long count = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            default -> Duration.ofHours(count);
        };
    }

    /** The templates: those of {@code --prompts}, then of {@code ./prompts}, then plume's own. */
    Templates templates(Terminal terminal) {
        List<Path> folders = new ArrayList<>();
        if (prompts != null) {
            folders.add(terminal.file(prompts));
        }
        folders.add(terminal.file("prompts"));
        return Templates.in(folders);
    }
}
