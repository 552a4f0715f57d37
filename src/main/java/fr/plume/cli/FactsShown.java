package fr.plume.cli;

import fr.plume.facts.Coverage;
import fr.plume.facts.FactCheck;
import fr.plume.facts.Ledger;
import fr.plume.message.Message;
import fr.plume.output.FactsTable;

/** Puts the facts of an article before the writer's eyes: what became of those of the source, and what was added. */
final class FactsShown {

    private FactsShown() {}

    /** A line of figures, then what is not simply kept (everything, when each step is told), then the notes left aside. */
    static void say(Console console, FactCheck check) {
        Ledger ledger = check.ledger();
        if (ledger.source().isEmpty() && ledger.article().isEmpty()) {
            return;
        }
        console.say(Message.of(
                "cli.facts",
                ledger.source().size(),
                Math.round(ledger.recall() * 100),
                ledger.article().size(),
                Math.round(ledger.precision() * 100)));
        FactsTable.lines(ledger.rows(), console.verbose(), console.locale())
                .forEach(line -> console.say(Message.of("cli.fact-line", line)));
        for (Coverage.Point point : check.coverage().missing()) {
            console.say(Message.of(
                    "cli.point-missing", String.valueOf(point.number()), String.valueOf(point.line()), point.text()));
        }
    }
}
