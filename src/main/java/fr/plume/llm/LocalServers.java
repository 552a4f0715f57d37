package fr.plume.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Finds the model servers that run on this machine, and what they offer. */
public final class LocalServers {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where servers that speak OpenAI's API listen unless told otherwise: LM Studio, vLLM, llama.cpp. */
    private static final List<String> USUAL =
            List.of("http://localhost:1234/v1", "http://localhost:8000/v1", "http://localhost:8080/v1");

    private final Credentials credentials;
    private final Duration limit;
    private @Nullable Transport transport;

    /** @param limit how long one server may take to answer */
    public LocalServers(Credentials credentials, Duration limit) {
        this.credentials = credentials;
        this.limit = limit;
    }

    /** The models of an Ollama server; empty when there is none, or none runs. */
    public List<String> ollamaModels(Address address) {
        return names(address.uri() + "/api/tags", Map.of(), "models", "name");
    }

    /** The models of a server that speaks OpenAI's API; empty when none runs there. */
    public List<String> openAiModels(Address address, ApiKey key) {
        Map<String, List<String>> headers =
                key == null ? Map.of() : Map.of("Authorization", List.of("Bearer " + key.value()));
        return names(address.uri() + "/models", headers, "data", "id");
    }

    /** The servers found at the usual addresses, each with its models, in a fixed order. */
    public Map<Address, List<String>> running() {
        Map<Address, List<String>> found = new LinkedHashMap<>();
        for (String usual : USUAL) {
            Address address = Address.parse(usual, usual);
            List<String> models = openAiModels(address, null);
            if (!models.isEmpty()) {
                found.put(address, models);
            }
        }
        return found;
    }

    /** Made when a server is asked at all: it takes a fifth of a second. */
    private synchronized Transport transport() {
        if (transport == null) {
            transport = new Transport(credentials.environment());
        }
        return transport;
    }

    private List<String> names(String url, Map<String, List<String>> headers, String list, String field) {
        List<String> names = new ArrayList<>();
        try {
            Reply reply = transport().send(URI.create(url), headers, null, limit);
            if (reply.isSuccess()) {
                for (JsonNode model : JSON.readTree(reply.body()).path(list)) {
                    if (ModelName.isPossible(model.path(field).asText())) {
                        names.add(model.path(field).asText());
                    }
                }
            }
        } catch (IOException | TimeoutException e) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return names;
    }
}
