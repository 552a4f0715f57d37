package fr.plume.cli;

import fr.plume.article.MarkdownParser;
import fr.plume.check.Checker;
import fr.plume.check.Inspection;
import fr.plume.check.RuleSelection;
import fr.plume.check.rules.RuleCatalog;
import java.util.Arrays;

/**
 * Loads the rules and their word lists on a second processor while the first still reads the command line: half of what one
 * article takes from a cold start is loading.
 */
final class Warmup {

    private static final String COMMAND = "check";

    /** A little of everything that rules look at. */
    private static final String SAMPLE = """
            ---
            title: "Le marché : un essai"
            ---
            # Le marché du samedi

            Le marché est ouvert par « la ville » le 3 mars ; [il occupe](https://exemple.fr) la place, et **on** y vient.

            ## Deux

            - un
            - deux
            """;

    private Warmup() {}

    /** Starts loading when {@code arguments} call for a check. */
    static void start(String[] arguments) {
        if (Arrays.asList(arguments).contains(COMMAND)) {
            Thread thread = new Thread(Warmup::load, "warm-up");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void load() {
        try {
            Checker.check(
                    Inspection.of(MarkdownParser.parse(SAMPLE)),
                    RuleSelection.of(RuleCatalog.all(), RuleSelection.Wishes.NONE));
        } catch (RuntimeException | LinkageError e) {
            // Whatever this is, the check itself meets it too and reports it.
        }
    }
}
