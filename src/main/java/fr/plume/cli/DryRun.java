package fr.plume.cli;

import fr.plume.article.Brief;
import fr.plume.llm.TokenEstimator;
import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import fr.plume.prompt.Templates;
import fr.plume.rewrite.Preview;
import fr.plume.rewrite.RewriteSettings;
import fr.plume.source.Source;
import java.util.List;
import java.util.function.Function;

/** Shows what a rewrite would send, and calls nothing. */
final class DryRun {

    private final Console console;
    private final Templates templates;
    private final Function<Source, RewriteSettings> settings;
    private final Function<Source, Brief> briefs;

    DryRun(
            Console console,
            Templates templates,
            Function<Source, RewriteSettings> settings,
            Function<Source, Brief> briefs) {
        this.console = console;
        this.templates = templates;
        this.settings = settings;
        this.briefs = briefs;
    }

    int show(List<Source> sources) {
        for (Source source : sources) {
            source.remarks().request().ifPresent(r -> console.say(Understood.of(r)));
            Preview preview = Preview.of(source, briefs.apply(source), settings.apply(source), templates);
            long input = 0;
            for (Prompt prompt : preview.prompts()) {
                console.out().print("=== " + prompt.step() + " · system\n" + prompt.system() + "\n\n");
                console.out().print("=== " + prompt.step() + " · user\n" + prompt.user() + "\n\n");
                input += TokenEstimator.estimate(prompt);
            }
            console.say(Message.of("cli.estimate", preview.prompts().size(), input, preview.outputTokens()));
        }
        return 0;
    }
}
