package fr.plume.llm;

import java.io.IOException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends one request and waits for the whole answer, never longer than its limit. One for the whole process is enough; safe
 * for use by several threads.
 *
 * <p>HTTP/1.1 only: over plain http the JDK would ask for an upgrade to HTTP/2, which breaks several local servers. The
 * JDK's own timeout ends with the headers, a slow body would hang: the limit here covers the body too. Redirects are not
 * followed, a key must not travel to another host.
 */
final class Transport implements Exchange {

    /** The largest answer read, in bytes. An article is a thousandth of it. */
    static final int LARGEST_BODY = 16 * 1024 * 1024;

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final HttpClient client;

    Transport(Map<String, String> environment) {
        EnvironmentProxy proxy = new EnvironmentProxy(environment);
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .proxy(proxy);
        URI address = proxy.proxyFor("https");
        if (address != null && address.getUserInfo() != null) {
            // The JDK refuses Basic credentials to proxies of https unless told otherwise before its first use.
            System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
            builder.authenticator(new ProxyLogin(address.getUserInfo()));
        }
        this.client = builder.build();
    }

    private static final class ProxyLogin extends Authenticator {

        private final String user;
        private final char[] password;

        ProxyLogin(String userInfo) {
            int colon = userInfo.indexOf(':');
            user = colon < 0 ? userInfo : userInfo.substring(0, colon);
            password = (colon < 0 ? "" : userInfo.substring(colon + 1)).toCharArray();
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            return getRequestorType() == RequestorType.PROXY ? new PasswordAuthentication(user, password) : null;
        }
    }

    /** {@link Exchange#send} for answers of which nothing is worth keeping when they break off. */
    Reply send(URI uri, Map<String, List<String>> headers, String body, Duration limit)
            throws IOException, TimeoutException, InterruptedException {
        return send(uri, headers, body, limit, new LimitedBody(LARGEST_BODY));
    }

    @Override
    public Reply send(URI uri, Map<String, List<String>> headers, String body, Duration limit, LimitedBody answer)
            throws IOException, TimeoutException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        if (body != null) {
            request.POST(HttpRequest.BodyPublishers.ofString(body));
        }
        CompletableFuture<HttpResponse<byte[]>> exchange = client.sendAsync(request.build(), r -> answer);
        try {
            HttpResponse<byte[]> response = exchange.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } finally {
            exchange.cancel(true);
        }
    }
}
