package fr.plume.cli;

import fr.plume.UsageException;
import fr.plume.check.RuleSelection;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.config.SettingKey;
import fr.plume.config.Settings;
import fr.plume.message.Message;
import fr.plume.rewrite.Mode;
import fr.plume.rewrite.RewriteSettings;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how an article is written; the same for one article and for many. */
final class RewriteFlags {

    private static final int MOST_REPAIRS = 50;

    @Option(names = "--mode", paramLabel = "auto|single|sections")
    private @Nullable String mode;

    @Option(names = "--max-repairs", paramLabel = "N")
    private @Nullable Integer maxRepairs;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--h1", paramLabel = "body|front-matter")
    private @Nullable String h1;

    /** Whether warnings fail an article. */
    boolean strict(Settings configured) {
        return strict
                || configured.value(SettingKey.STRICT).filter("true"::equals).isPresent();
    }

    /**
     * The settings, with what the configuration says.
     *
     * @throws UsageException for a value that is none
     */
    RewriteSettings settings(Settings configured) {
        RuleSelection.Wishes wishes = new RuleSelection.Wishes(Set.of(), Set.of(), configured.severities());
        return new RewriteSettings(
                mode(configured),
                repairs(configured),
                strict(configured),
                titleInBody(h1 != null ? h1 : configured.value(SettingKey.H1).orElse("body")),
                RuleSelection.of(RuleCatalog.all(), wishes),
                configured.rules());
    }

    /** How articles are drafted. */
    Mode mode(Settings configured) {
        return mode(mode != null ? mode : configured.value(SettingKey.MODE).orElse("auto"));
    }

    private OptionalInt repairs(Settings configured) {
        String written = maxRepairs != null
                ? maxRepairs.toString()
                : configured.value(SettingKey.MAX_REPAIRS).orElse("");
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!written.matches("[0-9]{1,2}") || Integer.parseInt(written) > MOST_REPAIRS) {
            throw new UsageException(Message.of("cli.bad-repairs", written, MOST_REPAIRS));
        }
        return OptionalInt.of(Integer.parseInt(written));
    }

    private static Mode mode(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "auto" -> Mode.AUTO;
            case "single" -> Mode.SINGLE;
            case "sections" -> Mode.SECTIONS;
            default ->
                throw new UsageException(Message.of("cli.unknown-value", "--mode", written, "auto, single, sections"));
        };
    }

    private static boolean titleInBody(String written) {
        return switch (written) {
            case "body" -> true;
            case "front-matter" -> false;
            default -> throw new UsageException(Message.of("cli.unknown-value", "--h1", written, "body, front-matter"));
        };
    }
}
