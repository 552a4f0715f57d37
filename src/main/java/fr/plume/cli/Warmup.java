package fr.plume.cli;

import fr.plume.article.BriefValues;
import fr.plume.article.MarkdownParser;
import fr.plume.check.Checker;
import fr.plume.check.Inspection;
import fr.plume.check.RuleSelection;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.llm.Loading;
import fr.plume.prompt.Templates;
import fr.plume.rewrite.Preview;
import fr.plume.rewrite.RewriteSettings;
import fr.plume.source.ReadOptions;
import fr.plume.source.Source;
import fr.plume.source.Sources;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Loads rules, word lists and the HTTP client on a second processor while the first still reads the command line: half of
 * what one article takes from a cold start is loading, and so is most of what passes before the first call of a batch.
 */
final class Warmup {

    private static final String CHECK = "check";
    private static final String REWRITE = "rewrite";
    private static final String BATCH = "batch";

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

    /** Starts loading what the command in {@code arguments} needs, if it is one that takes long to load. */
    static void start(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        if (words.contains(CHECK) || words.contains(REWRITE)) {
            start(Warmup::check);
        } else if (words.contains(BATCH)) {
            start(() -> {
                Loading.client(System.getenv());
                Loading.call();
            });
            start(Warmup::prompt);
        }
    }

    private static void start(Runnable loading) {
        Thread thread = new Thread(
                () -> {
                    try {
                        loading.run();
                    } catch (RuntimeException | LinkageError e) {
                        // Whatever this is, the command itself meets it too and reports it.
                    }
                },
                "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static void check() {
        Checker.check(
                Inspection.of(MarkdownParser.parse(SAMPLE)),
                RuleSelection.of(RuleCatalog.all(), RuleSelection.Wishes.NONE));
    }

    /** The way from a source to its first prompt. */
    private static void prompt() {
        ByteArrayInputStream text = new ByteArrayInputStream(SAMPLE.getBytes(StandardCharsets.UTF_8));
        Source source = Sources.read("-", ReadOptions.of(text));
        Preview.of(source, BriefValues.NONE.brief(), RewriteSettings.DEFAULTS, Templates.in(List.of()), false);
    }
}
