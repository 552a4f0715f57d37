package fr.plume.cli;

import fr.plume.llm.Address;
import fr.plume.llm.Completion;
import fr.plume.llm.LanguageModels;
import fr.plume.llm.ModelChooser;
import fr.plume.llm.ModelOptions;
import fr.plume.llm.OpenedModel;
import fr.plume.llm.ProviderStatus;
import fr.plume.message.Message;
import fr.plume.output.Escapes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code plume models}: which providers are configured, which model would be used and why. */
@Command(name = "models")
final class ModelsCommand implements Callable<Integer> {

    /** More models than these are counted, not listed. */
    private static final int LISTED = 12;

    private final Console console;

    @Option(
            names = {"-m", "--model"},
            paramLabel = "PROVIDER:NAME",
            descriptionKey = "plume.model")
    private String model;

    @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "plume.base-url")
    private String baseUrl;

    @Option(names = "--ping")
    private boolean ping;

    ModelsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LanguageModels models = new ModelAccess(console.terminal()).models();
        if (ping) {
            ping(models);
        } else {
            list(models.chooser());
            line("");
            line(models.state(options()).in(console.locale()));
        }
        return 0;
    }

    private void list(ModelChooser chooser) {
        for (ProviderStatus status : chooser.statuses()) {
            String id = status.provider().info().id();
            line((status.configured() ? "✓ " : "  ")
                    + String.format(Locale.ROOT, "%-11s", id)
                    + status.why().in(console.locale())
                    + shown(status.models()));
        }
        for (Map.Entry<Address, List<String>> server : chooser.localServers().entrySet()) {
            line(Message.of(
                                    "model.local-server",
                                    server.getKey().toString(),
                                    server.getValue().get(0))
                            .in(console.locale())
                    + shown(server.getValue()));
        }
    }

    private static String shown(List<String> models) {
        if (models.isEmpty()) {
            return "";
        }
        return " (" + String.join(", ", models.subList(0, Math.min(LISTED, models.size())))
                + (models.size() > LISTED ? ", …" : "") + ")";
    }

    private void ping(LanguageModels models) {
        OpenedModel opened = models.open(options());
        console.detail(opened.destination());
        Instant start = console.terminal().clock().instant();
        Completion completion = models.ping(opened, console::detail);
        Duration taken = Duration.between(start, console.terminal().clock().instant());
        line(Message.of("model.pinged", opened.name(), completion.model(), taken.toMillis() / 1000.0)
                .in(console.locale()));
    }

    private ModelOptions options() {
        return new ModelOptions(model, baseUrl, null, null, null);
    }

    private void line(String text) {
        console.out().print(Escapes.visible(text) + "\n");
    }
}
