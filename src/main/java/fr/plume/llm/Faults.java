package fr.plume.llm;

import fr.plume.llm.CallFault.Again;
import fr.plume.llm.ModelException.Kind;
import fr.plume.message.Message;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLException;

/**
 * Says what went wrong in a call, in one sentence that names the model and the address and never a key.
 *
 * @param peer who was called
 * @param redaction what must not be said
 * @param clock for dates in Retry-After
 */
record Faults(Peer peer, Redaction redaction, InstantSource clock) {

    /** The server's words are cut after this many characters: a message is one line of at most 300. */
    private static final int QUOTED = 110;

    /** A fault that the exchange itself met. */
    CallFault network(IOException fault) {
        if (causedBy(fault, LimitedBody.TooLong.class)) {
            return fault(Kind.MALFORMED, "too-large", Again.NEVER, Transport.LARGEST_BODY / (1024 * 1024));
        }
        if (causedBy(fault, SSLException.class)) {
            return fault(Kind.UNREACHABLE, "tls", Again.IF_KNOWN, quote(String.valueOf(fault.getMessage())));
        }
        if (causedBy(fault, UnknownHostException.class) || causedBy(fault, UnresolvedAddressException.class)) {
            return fault(Kind.UNREACHABLE, "unknown-host", Again.IF_KNOWN);
        }
        if (fault instanceof HttpConnectTimeoutException) {
            return fault(Kind.UNREACHABLE, "no-connection", Again.IF_KNOWN);
        }
        if (causedBy(fault, ConnectException.class)) {
            boolean ollama =
                    peer.model().startsWith("ollama:") && peer.address().isLocal();
            return fault(Kind.UNREACHABLE, ollama ? "ollama-not-running" : "refused-connection", Again.IF_KNOWN);
        }
        return fault(Kind.SERVER, "broken-exchange", Again.LATER);
    }

    private static boolean causedBy(Throwable fault, Class<? extends Throwable> type) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** The limit of a call passed. */
    CallFault timeout(Duration limit) {
        return fault(Kind.DEADLINE, "timeout", Again.ONCE, Math.max(1, limit.toSeconds()));
    }

    /** Somebody interrupted the wait. */
    CallFault interrupted() {
        return fault(Kind.DEADLINE, "interrupted", Again.NEVER);
    }

    /** An answer that is none. */
    CallFault malformed(String entry) {
        return fault(Kind.MALFORMED, entry, Again.NEVER);
    }

    /** An answer of so many characters is no article, whatever the server was told of its room. */
    CallFault tooMuchText(int characters) {
        return fault(Kind.MALFORMED, "too-much-text", Again.NEVER, characters);
    }

    /** A filter of the provider kept the answer back; {@code reason} is its word for why. */
    CallFault blocked(String reason) {
        return fault(Kind.BLOCKED, "blocked", Again.NEVER, quote(reason));
    }

    /** Ollama cut the start of the prompt off, and answered what was left. */
    CallFault truncatedPrompt(long read, long sent) {
        return fault(Kind.CONTEXT_TOO_LONG, "prompt-truncated", Again.NEVER, read, sent);
    }

    /** An answer whose status is no success. */
    CallFault status(Reply reply) {
        ErrorBody body = ErrorBody.parse(reply.text());
        if (reply.status() >= 300 && reply.status() < 400) {
            String target = reply.headers().firstValue("location").orElse("?");
            return fault(Kind.NOT_FOUND, "redirect", Again.NEVER, quote(target.replaceAll("[?#].*", "")));
        }
        Optional<Duration> wait = reply.headers()
                .firstValue("retry-after")
                .or(() -> Optional.of(body.retryDelay()))
                .flatMap(value -> RetryAfter.parse(value, clock.instant()));
        return error(reply.status(), body, wait.orElse(null));
    }

    /** An error that the server states, with or without a fitting status. */
    CallFault error(int status, ErrorBody body, Duration wait) {
        if (isExhausted(status, body)) {
            return fault(Kind.EXHAUSTED_QUOTA, "exhausted-quota", Again.NEVER, said(status, body));
        }
        if (isTooLong(status, body)) {
            return tooLong(status, body);
        }
        if (status == 401 || status == 403 || body.says("api_key_invalid", "api key not valid", "invalid_api_key")) {
            return fault(Kind.REFUSED_KEY, "refused-key", Again.NEVER, said(status, body));
        }
        if (status == 404) {
            return fault(Kind.NOT_FOUND, "not-found", Again.NEVER, said(status, body));
        }
        if (status == 429) {
            return later(Kind.RATE_LIMIT, "rate-limit", status, body, wait);
        }
        if (status == 408 || status == 409 || status == 425 || status >= 500) {
            return later(Kind.SERVER, "server-fault", status, body, wait);
        }
        if (body.says("content_filter", "content_policy", "content management policy")) {
            return blocked(said(status, body));
        }
        return fault(Kind.MALFORMED, "refused-request", Again.NEVER, said(status, body));
    }

    private CallFault later(Kind kind, String entry, int status, ErrorBody body, Duration wait) {
        return new CallFault(
                kind, Message.of("model." + entry, peer.model(), peer.site(), said(status, body)), Again.LATER, wait);
    }

    private static boolean isExhausted(int status, ErrorBody body) {
        return status == 402
                || body.says(
                        "insufficient_quota", "credit balance is too low", "insufficient balance", "billing_hard_limit")
                || status == 429 && body.says("perday", "per day");
    }

    private static boolean isTooLong(int status, ErrorBody body) {
        return status == 413
                || status == 429 && body.says("request too large")
                || (status == 400 || status == 422 || status == 500)
                        && body.says(
                                "context_length",
                                "context length",
                                "context size",
                                "context window",
                                "context limit",
                                "maximum context",
                                "exceed_context",
                                "prompt is too long",
                                "input token count",
                                "too many tokens",
                                "context the overflows");
    }

    private CallFault tooLong(int status, ErrorBody body) {
        return ContextSize.parse(body.message())
                .map(size -> fault(
                        Kind.CONTEXT_TOO_LONG,
                        "context-too-long",
                        Again.NEVER,
                        size.asked(),
                        size.limit(),
                        size.asked() - size.limit()))
                .orElseGet(() ->
                        fault(Kind.CONTEXT_TOO_LONG, "context-too-long-unmeasured", Again.NEVER, said(status, body)));
    }

    private CallFault fault(Kind kind, String entry, Again again, Object... more) {
        Object[] arguments = new Object[2 + more.length];
        arguments[0] = peer.model();
        arguments[1] = peer.site();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new CallFault(kind, Message.of("model." + entry, arguments), again);
    }

    private String said(int status, ErrorBody body) {
        String text = quote(body.message());
        return text.isEmpty() ? String.valueOf(status) : status + " " + text;
    }

    /** The server's words on one line, without secrets or control characters, cut. */
    private String quote(String text) {
        String start = text.length() > 2000 ? text.substring(0, 2000) : text;
        String clean = redaction
                .message(start)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Z}]{1,2000}", " ")
                .strip();
        int length = clean.codePointCount(0, clean.length());
        return length <= QUOTED ? clean : clean.substring(0, clean.offsetByCodePoints(0, QUOTED)) + "…";
    }
}
