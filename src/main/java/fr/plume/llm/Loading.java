package fr.plume.llm;

import fr.plume.prompt.Prompt;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/**
 * Loads what a first call needs: the HTTP client, the adapters, the readers of requests and answers. On a thread of its own
 * all that is there when options and sources are read.
 */
public final class Loading {

    private static final byte[] ANSWER = """
            {"model": "none", "choices": [{"index": 0, "finish_reason": "stop",
             "message": {"role": "assistant", "content": "Oui."}}],
             "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}}
            """.getBytes(StandardCharsets.UTF_8);

    private Loading() {}

    /**
     * Makes the client that calls go through; no connection is opened.
     *
     * @param environment for its proxy, which the JDK wants to know before the first client of a process
     */
    public static void client(Map<String, String> environment) {
        new Transport(environment);
    }

    /** Asks a model that answers by itself. */
    public static void call() {
        Address nowhere = Address.parse("http://localhost/v1", "loading");
        ModelSettings settings = new ModelSettings(new OpenAi(), "none", nowhere, null, null, null);
        Faults faults = new Faults(new Peer("none", nowhere), new Redaction(Set.of()), InstantSource.system());
        Reply reply = new Reply(200, HttpHeaders.of(Map.of(), (name, value) -> true), ANSWER);
        new ChatEndpoint(settings, (uri, headers, body, limit, answer) -> reply, faults)
                .ask(new Prompt("loading", "Réponds.", "Oui ?", true, 16), Duration.ofSeconds(1));
    }
}
