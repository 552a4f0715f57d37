package fr.plume.llm;

import fr.plume.UsageException;
import fr.plume.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which model to use, from what was asked and what is configured; and why. */
public final class ModelChooser {

    private final Credentials credentials;
    private final LocalServers servers;

    public ModelChooser(Credentials credentials, LocalServers servers) {
        this.credentials = credentials;
        this.servers = servers;
    }

    /**
     * A chosen model.
     *
     * @param reason why this one
     */
    public record Choice(ModelSettings settings, Message reason) {}

    /** The state of each provider, in the order in which the first configured one is looked for. */
    public List<ProviderStatus> statuses() {
        List<ProviderStatus> statuses = new ArrayList<>();
        for (Provider provider : Providers.all()) {
            try {
                statuses.add(status(provider));
            } catch (UsageException e) {
                statuses.add(new ProviderStatus(provider, false, e.said(), List.of()));
            }
        }
        return statuses;
    }

    private ProviderStatus status(Provider provider) {
        Address address = address(provider, null);
        if (provider.info().keyVariables().isEmpty()) {
            List<String> models = servers.ollamaModels(address);
            Message why = Message.of(models.isEmpty() ? "model.not-running" : "model.running", address.toString());
            return new ProviderStatus(provider, !models.isEmpty(), why, models);
        }
        Optional<ApiKey> key = credentials.key(provider);
        if (key.isPresent()) {
            return new ProviderStatus(
                    provider, true, Message.of("model.key-in", key.get().origin()), List.of());
        }
        if (isElsewhere(provider, address)) {
            String variable = provider.info().addressVariable();
            return new ProviderStatus(provider, true, Message.of("model.address-in", variable), List.of());
        }
        return new ProviderStatus(
                provider,
                false,
                Message.of("model.no-key", provider.info().keyVariables().get(0)),
                List.of());
    }

    /** The models that a provider's server lists at an address, null for the configured one; empty when none answers. */
    public List<String> models(Provider provider, @Nullable String baseUrl) {
        Address address = address(provider, baseUrl);
        return provider instanceof Ollama
                ? servers.ollamaModels(address)
                : servers.openAiModels(address, credentials.key(provider).orElse(null));
    }

    /** The servers of this machine that speak OpenAI's API, with their models. */
    public Map<Address, List<String>> localServers() {
        return servers.running();
    }

    /**
     * The model to use.
     *
     * @param asked {@code PROVIDER:NAME} or {@code PROVIDER}; null for the configured one
     * @param baseUrl the API's address; null for the configured one
     * @throws UsageException when no model is configured, or what was asked for lacks a key or a name
     */
    public Choice choose(@Nullable String asked, @Nullable String baseUrl) {
        if (asked != null) {
            return new Choice(settings(ModelName.parse(asked), baseUrl), Message.of("model.because-asked"));
        }
        Optional<Map.Entry<String, String>> preferred = credentials.preferredModel();
        if (preferred.isPresent()) {
            ModelName name = ModelName.parse(preferred.get().getKey());
            return new Choice(
                    settings(name, baseUrl),
                    Message.of("model.because-preferred", preferred.get().getValue()));
        }
        if (baseUrl != null) {
            return new Choice(settings(new ModelName("openai", ""), baseUrl), Message.of("model.because-address"));
        }
        return statuses().stream()
                .filter(ProviderStatus::configured)
                .findFirst()
                .map(s -> new Choice(
                        settings(new ModelName(s.provider().info().id(), ""), null),
                        Message.of("model.because-first", s.why())))
                .orElseThrow(() -> new UsageException(Message.of("model.none-configured")));
    }

    /** One sentence that tells which model would be used and why; or what is missing, unless one was asked for. */
    Message state(@Nullable String asked, @Nullable String baseUrl) {
        try {
            Choice choice = choose(asked, baseUrl);
            return Message.of(LanguageModels.USED, choice.settings().name(), choice.reason());
        } catch (UsageException e) {
            if (asked != null || baseUrl != null) {
                throw e;
            }
            return e.said();
        }
    }

    private ModelSettings settings(ModelName name, @Nullable String baseUrl) {
        if (name.provider().equals(Providers.REPLAY)) {
            throw new IllegalArgumentException("recordings are opened, not chosen");
        }
        Provider provider = Providers.named(name.provider());
        Address address = address(provider, baseUrl);
        ApiKey key = credentials.key(provider).orElse(null);
        if (key == null && !provider.info().keyVariables().isEmpty() && !isElsewhere(provider, address)) {
            throw new UsageException(Message.of(
                    "model.needs-key",
                    provider.info().id(),
                    provider.info().keyVariables().get(0),
                    provider.info().keyPage()));
        }
        String model = name.name().isEmpty() ? defaultModel(provider, address, key) : name.name();
        return new ModelSettings(provider, plain(provider, model), address, key, null, null);
    }

    /** Gemini lists its models with a prefix that its own addresses repeat. */
    private static String plain(Provider provider, String model) {
        return provider.info().id().equals("gemini") && model.startsWith("models/") ? model.substring(7) : model;
    }

    private Address address(Provider provider, @Nullable String baseUrl) {
        if (baseUrl != null && provider instanceof Ollama) {
            return Address.ofOllama(baseUrl, "--base-url");
        }
        return baseUrl != null
                ? Address.parse(baseUrl, "--base-url")
                : credentials
                        .address(provider)
                        .orElseGet(() -> Address.parse(
                                provider.info().defaultAddress(),
                                provider.info().id()));
    }

    /** Whether it is a server that copies OpenAI's API: those on a desk want no key. */
    private static boolean isElsewhere(Provider provider, Address address) {
        return provider instanceof OpenAi
                && !address.toString().equals(provider.info().defaultAddress());
    }

    private String defaultModel(Provider provider, Address address, @Nullable ApiKey key) {
        boolean own = address.toString().equals(provider.info().defaultAddress());
        if (!provider.info().defaultModel().isEmpty() && (own || !isElsewhere(provider, address))) {
            return provider.info().defaultModel();
        }
        List<String> models =
                provider instanceof Ollama ? servers.ollamaModels(address) : servers.openAiModels(address, key);
        if (models.isEmpty()) {
            throw new UsageException(
                    Message.of("model.no-models", provider.info().id(), address.site()));
        }
        if (models.size() > 1 && !(provider instanceof Ollama)) {
            throw new UsageException(
                    Message.of("model.several-models", provider.info().id(), address.site(), shown(models)));
        }
        return models.get(0);
    }

    private static String shown(List<String> models) {
        String all = String.join(", ", models);
        return all.length() <= 120 ? all : all.substring(0, 120) + "…";
    }
}
