package fr.plume.cli;

import fr.plume.UsageException;
import fr.plume.llm.Address;
import fr.plume.llm.Completion;
import fr.plume.llm.Credentials;
import fr.plume.llm.LanguageModels;
import fr.plume.llm.ModelChooser;
import fr.plume.llm.ModelOptions;
import fr.plume.llm.OpenedModel;
import fr.plume.llm.Provider;
import fr.plume.llm.ProviderInfo;
import fr.plume.llm.Providers;
import fr.plume.message.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plume setup}: asks for provider and key, tries them, and keeps what works. */
@Command(name = "setup")
final class SetupCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "PROVIDER[:NAME]", descriptionKey = "plume.setup.PROVIDER")
    private String asked;

    @Option(names = "--base-url", paramLabel = "URL", descriptionKey = "plume.base-url")
    private String baseUrl;

    SetupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Questions questions = new Questions(console);
        ModelAccess access = new ModelAccess(console.terminal());
        Provider provider = provider(questions);
        Map<String, String> settings = new HashMap<>();
        if (baseUrl != null) {
            settings.put(
                    provider.info().addressVariable(),
                    Address.parse(baseUrl, "--base-url").toString());
        }
        if (!provider.info().keyVariables().isEmpty()) {
            settings.put(provider.info().keyVariables().get(0), key(provider, questions));
        }
        LanguageModels models = access.models(tried(settings));
        String name = model(provider, models.chooser(), questions);
        OpenedModel opened = models.open(new ModelOptions(name, baseUrl, null, null, null));
        console.detail(opened.destination());
        Completion completion = models.ping(opened, console::detail);
        settings.put(Credentials.MODEL, opened.name());
        access.credentials().store(settings);
        console.say(Message.of(
                "model.stored",
                opened.name(),
                completion.model(),
                access.credentials().file().toString()));
        console.say(new NextStep(console.terminal()).rewrite());
        settings.keySet().stream()
                .filter(variable -> !console.terminal().variable(variable).isBlank())
                .findFirst()
                .ifPresent(variable -> console.say(Message.of("model.environment-first", variable)));
        return 0;
    }

    /** The environment of the trial: what was typed goes before what is set. */
    private Map<String, String> tried(Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(console.terminal().variables());
        environment.putAll(settings);
        return environment;
    }

    private Provider provider(Questions questions) {
        if (asked != null) {
            int colon = asked.indexOf(':');
            return Providers.named(colon < 0 ? asked : asked.substring(0, colon));
        }
        List<Provider> all = Providers.all();
        for (int i = 0; i < all.size(); i++) {
            ProviderInfo info = all.get(i).info();
            questions.tell(Message.of("model.choice", String.valueOf(i + 1), info.id(), info.label(), info.keyPage()));
        }
        String typed =
                questions.ask(Message.of("model.ask-provider", all.get(0).info().id()));
        if (typed.isEmpty()) {
            return all.get(0);
        }
        return IntStream.rangeClosed(1, all.size())
                .filter(n -> typed.equals(String.valueOf(n)))
                .mapToObj(n -> all.get(n - 1))
                .findFirst()
                .orElseGet(() -> Providers.named(typed));
    }

    private String key(Provider provider, Questions questions) {
        String key = questions.askHidden(Message.of(
                "model.ask-key", provider.info().label(), provider.info().keyPage()));
        if (key.isEmpty() && baseUrl == null) {
            throw new UsageException(Message.of(
                    "model.needs-key",
                    provider.info().id(),
                    provider.info().keyVariables().get(0),
                    provider.info().keyPage()));
        }
        return key;
    }

    private String model(Provider provider, ModelChooser chooser, Questions questions) {
        if (asked != null && asked.contains(":")) {
            return asked;
        }
        String id = provider.info().id();
        if (!provider.info().defaultModel().isEmpty()) {
            return id;
        }
        List<String> offered = chooser.models(provider, baseUrl);
        if (offered.size() < 2) {
            return id;
        }
        String typed = questions.ask(Message.of("model.ask-model", String.join(", ", offered), offered.get(0)));
        return id + ":" + (typed.isEmpty() ? offered.get(0) : typed);
    }
}
