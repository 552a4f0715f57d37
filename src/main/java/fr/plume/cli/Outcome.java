package fr.plume.cli;

import fr.plume.check.Finding;
import fr.plume.check.Severity;
import fr.plume.message.Message;
import fr.plume.rewrite.Rewrite;

/** Says how a rewrite ended. */
final class Outcome {

    private Outcome() {}

    /** What is left of errors, one line each, and the exit code. */
    static int say(Console console, Rewrite rewrite, String shown) {
        if (rewrite.passed()) {
            return 0;
        }
        rewrite.report().of(Severity.ERROR).stream()
                .map(v -> Finding.of(v, rewrite.article().file()))
                .forEach(f -> console.say(Message.of(
                        "cli.left",
                        shown,
                        String.valueOf(f.start().line()),
                        f.rule(),
                        f.message().in(console.locale()))));
        console.say(Message.of("cli.needs-review", shown));
        return 1;
    }
}
