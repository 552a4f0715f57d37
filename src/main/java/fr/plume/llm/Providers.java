package fr.plume.llm;

import fr.plume.UsageException;
import fr.plume.message.Message;
import java.util.List;
import java.util.stream.Collectors;

/** The providers there are, in the order in which the first configured one is looked for. */
public final class Providers {

    /** Recorded answers instead of a provider. */
    public static final String REPLAY = "replay";

    private static final List<Provider> ALL =
            List.of(new OpenAi(), new Anthropic(), new Gemini(), new Mistral(), new Ollama());

    private Providers() {}

    public static List<Provider> all() {
        return ALL;
    }

    /** @throws UsageException when there is no such provider; it names those there are */
    public static Provider named(String id) {
        return ALL.stream()
                .filter(p -> p.info().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageException(Message.of("model.unknown-provider", id, names())));
    }

    /** The identifiers of all providers, replay included, for messages. */
    public static String names() {
        return ALL.stream().map(p -> p.info().id() + ":").collect(Collectors.joining(", ")) + ", " + REPLAY + ":";
    }
}
