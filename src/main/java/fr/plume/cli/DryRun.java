package fr.plume.cli;

import fr.plume.facts.Fact;
import fr.plume.facts.FactType;
import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import fr.plume.prompt.Templates;
import fr.plume.rewrite.Preview;
import fr.plume.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Shows what a rewrite would send, what the source states, and what it would come to; calls nothing. */
final class DryRun {

    private final Console console;
    private final Templates templates;
    private final Commission commission;
    private final Optional<String> model;

    /** @param model name of the model that would be asked, when there is one */
    DryRun(Console console, Templates templates, Commission commission, Optional<String> model) {
        this.console = console;
        this.templates = templates;
        this.commission = commission;
        this.model = model;
    }

    int show(List<Source> sources) {
        for (Source source : sources) {
            source.remarks().request().ifPresent(r -> console.say(Understood.of(r)));
            boolean local = model.filter(m -> m.startsWith("ollama:")).isPresent();
            Preview preview =
                    Preview.of(source, commission.brief(source), commission.settings(source), templates, local);
            StringBuilder shown = new StringBuilder();
            for (Prompt prompt : preview.prompts()) {
                shown.append("=== " + prompt.step() + " · system\n" + prompt.system() + "\n\n");
                shown.append("=== " + prompt.step() + " · user\n" + prompt.user() + "\n\n");
            }
            shown.append("=== facts\n");
            preview.facts().stream().filter(f -> f.type() != FactType.STATEMENT).forEach(f -> shown.append(line(f)));
            console.out().print(shown.append('\n'));
            console.say(Message.of(
                    "cli.estimate", preview.calls(), preview.inputTokens(), preview.outputTokens(), cost(preview)));
        }
        return 0;
    }

    /** A fact, after the line of the source it stands on and its kind. */
    private static String line(Fact fact) {
        String kind = fact.type().name().toLowerCase(Locale.ROOT);
        return fact.line() + "\t" + kind + "\t" + fact.surface().replaceAll("[\\s\u00a0\u202f]+", " ") + "\n";
    }

    private Object cost(Preview preview) {
        OptionalDouble cost = model.map(m -> new ModelAccess(console.terminal())
                        .prices()
                        .cost(m, preview.inputTokens(), preview.outputTokens()))
                .orElse(OptionalDouble.empty());
        return cost.isPresent()
                ? "≈\u00a0" + String.format(console.locale(), "%.4f", cost.getAsDouble()) + "\u00a0$"
                : Message.of("cli.unknown-cost");
    }
}
