package fr.plume.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * The HTTP client that LangChain4j is given: one deadline for the whole exchange, faults in our words, answers made
 * regular before they are read.
 */
final class ModelHttp implements HttpClient, HttpClientBuilder {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A refused parameter may hide another one. */
    private static final int MOST_LESSONS = 4;

    /** Characters; what is longer is no article, and nobody would read it. */
    private static final int LONGEST_SALVAGED = 1_000_000;

    /** What is handed on is text; the encoding that the server named would spoil it. */
    private static final Map<String, List<String>> UTF_8 =
            Map.of("content-type", List.of("application/json; charset=utf-8"));

    private final Exchange transport;
    private final AnswerShape shape;
    private final Faults faults;
    private final ParameterMemory memory = new ParameterMemory();

    /** LangChain4j calls back on the caller's thread, and has no place for what concerns one call only. */
    private final ThreadLocal<Long> end = new ThreadLocal<>();

    ModelHttp(Exchange transport, AnswerShape shape, Faults faults) {
        this.transport = transport;
        this.shape = shape;
        this.faults = faults;
    }

    /** Runs a call of LangChain4j that must end within {@code limit}. */
    <T> T within(Duration limit, Supplier<T> call) {
        end.set(System.nanoTime() + limit.toNanos());
        try {
            return call.get();
        } finally {
            end.remove();
        }
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        Duration limit = Duration.ofNanos(end.get() - System.nanoTime());
        String body = memory.applied(request.body());
        for (int lessons = 0; ; lessons++) {
            Reply reply = send(request, body, limit);
            if (reply.isSuccess()) {
                return regular(reply);
            }
            CallFault fault = faults.status(reply);
            String better =
                    lessons == MOST_LESSONS ? body : better(request, body, fault, ErrorBody.parse(reply.text()));
            if (better.equals(body)) {
                throw fault;
            }
            body = better;
        }
    }

    /** The request that may be taken where this one was refused; the same when nothing is known to help. */
    private String better(HttpRequest request, String sent, CallFault fault, ErrorBody refusal) {
        if (fault.kind() == ModelException.Kind.CONTEXT_TOO_LONG) {
            OptionalInt room = ContextSize.room(refusal.message());
            return room.isPresent() ? memory.withRoom(sent, room.getAsInt()) : sent;
        }
        boolean learned = fault.kind() == ModelException.Kind.MALFORMED && memory.learn(sent, refusal);
        return learned ? memory.applied(request.body()) : sent;
    }

    private Reply send(HttpRequest request, String body, Duration limit) {
        long left = end.get() - System.nanoTime();
        if (left <= 0) {
            throw faults.timeout(limit);
        }
        LimitedBody answer = new LimitedBody(Transport.LARGEST_BODY);
        try {
            return transport.send(URI.create(request.url()), request.headers(), body, Duration.ofNanos(left), answer);
        } catch (TimeoutException e) {
            throw salvaged(faults.timeout(limit), Reply.text(answer.soFar()));
        } catch (IOException e) {
            throw salvaged(faults.network(e), Reply.text(answer.soFar()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw faults.interrupted();
        }
    }

    /** The fault with the text that stands in what arrived. */
    private CallFault salvaged(CallFault fault, String body) {
        String text = body.length() > LONGEST_SALVAGED ? "" : Salvage.text(body);
        return text.isEmpty() ? fault : fault.having(faults.redaction().prose(text));
    }

    private SuccessfulHttpResponse regular(Reply reply) {
        String body = reply.text();
        try {
            return regular(reply, body);
        } catch (CallFault e) {
            throw e.kind() == ModelException.Kind.MALFORMED ? salvaged(e, body) : e;
        }
    }

    private SuccessfulHttpResponse regular(Reply reply, String body) {
        try {
            JsonNode root = JSON.readTree(body);
            if (!(root instanceof ObjectNode answer)) {
                throw faults.malformed("other-shape");
            }
            shape.regulate(answer, faults);
            return SuccessfulHttpResponse.builder()
                    .statusCode(reply.status())
                    .headers(UTF_8)
                    .body(JSON.writeValueAsString(answer))
                    .build();
        } catch (JsonProcessingException e) {
            throw faults.malformed(body.stripLeading().startsWith("<") ? "web-page" : "broken-json");
        }
    }

    /** @throws UnsupportedOperationException always: plume reads whole answers */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are not streamed");
    }

    @Override
    public Duration connectTimeout() {
        return null;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return null;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        return this;
    }
}
