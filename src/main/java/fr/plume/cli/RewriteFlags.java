package fr.plume.cli;

import fr.plume.UsageException;
import fr.plume.check.RuleOptions;
import fr.plume.check.RuleSelection;
import fr.plume.message.Message;
import fr.plume.rewrite.Mode;
import fr.plume.rewrite.RewriteSettings;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how an article is written; the same for one article and for many. */
final class RewriteFlags {

    private static final int MOST_REPAIRS = 50;

    @Option(names = "--mode", paramLabel = "auto|single|sections")
    private String mode = "auto";

    @Option(names = "--max-repairs", paramLabel = "N")
    private @Nullable Integer maxRepairs;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--h1", paramLabel = "body|front-matter")
    private String h1 = "body";

    boolean strict() {
        return strict;
    }

    /**
     * The settings, with what the configuration says of rules.
     *
     * @throws UsageException for a value that is none
     */
    RewriteSettings settings(RuleSelection selection, RuleOptions options) {
        if (maxRepairs != null && (maxRepairs < 0 || maxRepairs > MOST_REPAIRS)) {
            throw new UsageException(Message.of("cli.bad-repairs", maxRepairs.toString(), MOST_REPAIRS));
        }
        return new RewriteSettings(
                mode(),
                maxRepairs == null ? OptionalInt.empty() : OptionalInt.of(maxRepairs),
                strict,
                titleInBody(),
                selection,
                options);
    }

    private Mode mode() {
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "auto" -> Mode.AUTO;
            case "single" -> Mode.SINGLE;
            case "sections" -> Mode.SECTIONS;
            default ->
                throw new UsageException(Message.of("cli.unknown-value", "--mode", mode, "auto, single, sections"));
        };
    }

    private boolean titleInBody() {
        return switch (h1) {
            case "body" -> true;
            case "front-matter" -> false;
            default -> throw new UsageException(Message.of("cli.unknown-value", "--h1", h1, "body, front-matter"));
        };
    }
}
