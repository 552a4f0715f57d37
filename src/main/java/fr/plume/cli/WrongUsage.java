package fr.plume.cli;

import fr.plume.UsageException;
import fr.plume.message.Message;
import fr.plume.text.Nearest;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plume's words what picocli refuses of a command line. */
final class WrongUsage {

    private WrongUsage() {}

    /** The fault to report; {@code fault} is kept as its cause. */
    static UsageException said(ParameterException fault) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName(" ");
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return new UsageException(unmatched(unmatched, command), fault);
        }
        if (fault instanceof MissingParameterException missing) {
            String names = String.join(
                    ", ",
                    missing.getMissing().stream()
                            .map(a -> a.isOption() ? ((CommandLine.Model.OptionSpec) a).longestName() : a.paramLabel())
                            .toList());
            return new UsageException(Message.of("cli.missing-argument", names, command), fault);
        }
        return new UsageException(Message.of("cli.wrong-usage", String.valueOf(fault.getMessage()), command), fault);
    }

    private static Message unmatched(UnmatchedArgumentException fault, String command) {
        String first = fault.getUnmatched().get(0);
        boolean root = fault.getCommandLine().getParent() == null;
        if (root && !first.startsWith("-")) {
            return Message.of("cli.unknown-command", first, Nearest.to(first, Commands.NAMES));
        }
        if (first.startsWith("-")) {
            List<String> known = fault.getCommandLine().getCommandSpec().options().stream()
                    .flatMap(o -> List.of(o.names()).stream())
                    .toList();
            return Message.of("cli.unknown-option", first, Nearest.to(first.replaceFirst("=.*", ""), known), command);
        }
        return Message.of("cli.one-too-many", first, command);
    }
}
