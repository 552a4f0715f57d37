package fr.plume.cli;

import fr.plume.UsageException;
import fr.plume.config.SettingKey;
import fr.plume.config.Settings;
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
import java.util.Optional;
import java.util.function.Consumer;
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
    OpenedModel open(Terminal terminal, Settings settings) {
        return open(terminal, settings, record == null ? null : terminal.file(record));
    }

    /** The name of the model that would be asked, for an estimate; empty when none is configured yet. */
    Optional<String> name(Terminal terminal, Settings settings) {
        try {
            return Optional.of(open(terminal, settings, null).name());
        } catch (UsageException e) {
            // An estimate needs no key.
            return Optional.ofNullable(model).or(() -> settings.value(SettingKey.MODEL));
        }
    }

    private OpenedModel open(Terminal terminal, Settings settings, @Nullable Path folder) {
        return new ModelAccess(terminal)
                .models()
                .open(new ModelOptions(
                        model != null ? model : settings.value(SettingKey.MODEL).orElse(null),
                        baseUrl != null
                                ? baseUrl
                                : settings.value(SettingKey.BASE_URL).orElse(null),
                        temperature != null ? temperature : number(settings, SettingKey.TEMPERATURE),
                        maxOutputTokens != null ? maxOutputTokens : whole(settings, SettingKey.MAX_OUTPUT_TOKENS),
                        folder));
    }

    /** What the calls of this run share. */
    Run run(Console console, Settings settings) {
        return run(console, settings, console::say);
    }

    private Run run(Console console, Settings settings, Consumer<Message> notices) {
        Double most = maxCost != null ? maxCost : number(settings, SettingKey.MAX_COST);
        if (most != null && !(most >= 0)) {
            throw new UsageException(Message.of("cli.bad-number", "--max-cost", most.toString()));
        }
        Meter meter = new Meter(new ModelAccess(console.terminal()).prices(), most, notices);
        return new Run(meter, Deadline.in(span(settings), console.terminal().clock()), notices);
    }

    /** The same for a batch, which may take the night: a deadline is only kept when one is named. */
    Run longRun(Console console, Settings settings, Consumer<Message> notices) {
        Run run = run(console, settings, notices);
        boolean named = deadline != null || settings.value(SettingKey.DEADLINE).isPresent();
        return named ? run : new Run(run.meter(), Deadline.none(), run.notices());
    }

    private static @Nullable Double number(Settings settings, SettingKey key) {
        String value = settings.value(key).orElse(null);
        try {
            return value == null ? null : Double.valueOf(value);
        } catch (NumberFormatException e) {
            throw new UsageException(
                    Message.of("cli.bad-number", settings.single().get(key).place(), value), e);
        }
    }

    private static @Nullable Integer whole(Settings settings, SettingKey key) {
        Double value = number(settings, key);
        return value == null ? null : Integer.valueOf(value.intValue());
    }

    private Duration span(Settings settings) {
        String written = deadline != null
                ? deadline.strip()
                : settings.value(SettingKey.DEADLINE).orElse(DEFAULT_DEADLINE);
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
    Templates templates(Terminal terminal, Settings settings) {
        List<Path> folders = new ArrayList<>();
        String named =
                prompts != null ? prompts : settings.value(SettingKey.PROMPTS).orElse(null);
        if (named != null) {
            folders.add(terminal.file(named));
        }
        folders.add(terminal.file("prompts"));
        return Templates.in(folders);
    }
}
