package fr.plume.llm;

import fr.plume.UsageException;
import fr.plume.message.Message;
import java.util.Locale;
import java.util.Map;

/**
 * A model as people name it, {@code PROVIDER:NAME}.
 *
 * @param provider the part before the first colon
 * @param name the rest; empty when the provider alone was named
 */
public record ModelName(String provider, String name) {

    /** How the names of the vendors' models start. */
    private static final Map<String, String> VENDORS = Map.of(
            "gpt", "openai",
            "o1", "openai",
            "o3", "openai",
            "o4", "openai",
            "claude", "anthropic",
            "gemini", "gemini",
            "mistral", "mistral",
            "magistral", "mistral",
            "ministral", "mistral");

    private static final int LONGEST = 200;

    /** @throws UsageException when it names no provider, or no model after the colon; it says how to write it */
    public static ModelName parse(String typed) {
        String text = typed.strip();
        int colon = text.indexOf(':');
        String provider = colon < 0 ? text : text.substring(0, colon);
        String name = colon < 0 ? "" : text.substring(colon + 1);
        boolean known = provider.equals(Providers.REPLAY)
                || Providers.all().stream().anyMatch(p -> p.info().id().equals(provider));
        if (!known) {
            throw new UsageException(unknown(text, provider));
        }
        if (colon >= 0 && name.isBlank() || provider.equals(Providers.REPLAY) && name.isBlank()) {
            throw new UsageException(Message.of("model.no-name", provider));
        }
        if (!name.isEmpty() && !provider.equals(Providers.REPLAY) && !isPossible(name)) {
            throw new UsageException(Message.of("model.bad-name", provider));
        }
        return new ModelName(provider, name);
    }

    private static Message unknown(String text, String provider) {
        String shown = text.length() > 80 ? text.substring(0, 80) + "…" : text;
        String lower = provider.toLowerCase(Locale.ROOT);
        return VENDORS.entrySet().stream()
                .filter(e -> lower.startsWith(e.getKey()))
                .map(e -> Message.of("model.name-without-provider", shown, e.getValue() + ":" + shown))
                .findFirst()
                .orElseGet(() -> Message.of(
                        "model.unknown-provider", provider.length() > 80 ? shown : provider, Providers.names()));
    }

    /** Whether these characters can name a model: visible ASCII, at most 200. */
    static boolean isPossible(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && name.chars().allMatch(c -> c > 0x20 && c < 0x7f && "?#%\\\"<>{}^`|".indexOf(c) < 0);
    }
}
