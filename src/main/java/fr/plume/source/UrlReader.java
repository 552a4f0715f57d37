package fr.plume.source;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/**
 * Fetches one web page: one request, its redirects followed by hand so that each address is checked, within limits of size
 * and time.
 */
final class UrlReader {

    static final int MAX_REDIRECTS = 5;
    static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final String AGENT = "Mozilla/5.0 (compatible; plume/1.0)";

    private static final Set<String> TEXTUAL = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "text/markdown",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "");

    private final ReadOptions.Network network;
    private final Duration limit;

    /**
     * @param network which addresses may be opened
     * @param limit time for all of it, redirects included
     */
    UrlReader(ReadOptions.Network network, Duration limit) {
        this.network = network;
        this.limit = limit;
    }

    /**
     * The content behind an address; its name is the address asked for.
     *
     * @throws NoTextException when it is refused, unreachable, too slow, too large or no text
     */
    RawSource read(String name) {
        long deadline = System.nanoTime() + limit.toNanos();
        URI address = address(name, name);
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limit)
                .build();
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            // The JVM keeps the answer of the name server for the connection that follows: no second answer slips in.
            AddressGuard.check(address, network, name);
            HttpResponse<InputStream> response = send(client, address, deadline, name);
            Optional<String> location = response.headers().firstValue("location");
            if (response.statusCode() / 100 != 3 || location.isEmpty()) {
                return content(response, deadline, name);
            }
            close(response.body());
            address = address(address.resolve(escaped(location.get())).toString(), name);
        }
        throw new NoTextException(Message.of("source.too-many-redirects", name, MAX_REDIRECTS));
    }

    private static String escaped(String written) {
        return written.strip().replace(" ", "%20").replace("|", "%7C");
    }

    private static URI address(String written, String name) {
        try {
            URI address = new URI(new URI(escaped(written)).toASCIIString());
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (address.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
                return address;
            }
            throw new NoTextException(Message.of("source.bad-address", name));
        } catch (URISyntaxException e) {
            throw new NoTextException(Message.of("source.bad-address", name), e);
        }
    }

    private HttpResponse<InputStream> send(HttpClient client, URI address, long deadline, String name) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(left(deadline, name))
                .header("User-Agent", AGENT)
                .header("Accept", "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5")
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException e) {
            throw late(name, e);
        } catch (ConnectException e) {
            throw new NoTextException(Message.of("source.unreachable", name, String.valueOf(address.getHost())), e);
        } catch (IOException | IllegalArgumentException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new NoTextException(Message.of("source.unreachable", name, why), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw late(name, e);
        }
    }

    private RawSource content(HttpResponse<InputStream> response, long deadline, String name) {
        if (response.statusCode() != 200) {
            close(response.body());
            throw new NoTextException(Message.of("source.page-status", name, String.valueOf(response.statusCode())));
        }
        String declared = response.headers().firstValue("content-type").orElse("");
        String type = declared.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (!TEXTUAL.contains(type)) {
            close(response.body());
            throw new NoTextException(Message.of("source.not-a-page", name, type));
        }
        boolean zipped = response.headers()
                .firstValue("content-encoding")
                .filter(e -> e.equalsIgnoreCase("gzip"))
                .isPresent();
        byte[] bytes = bytes(response.body(), deadline, name);
        return new RawSource(name, zipped ? unzipped(bytes, name) : bytes, charset(declared), Optional.of(type));
    }

    private static Optional<String> charset(String contentType) {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        return at < 0
                ? Optional.empty()
                : Optional.of(contentType
                        .substring(at + 8)
                        .replaceFirst(";.*", "")
                        .replace("\"", "")
                        .strip());
    }

    /** The body, read by another thread, since a stalled read heeds no deadline. */
    private byte[] bytes(InputStream body, long deadline, String name) {
        CompletableFuture<byte[]> reading = CompletableFuture.supplyAsync(() -> limited(body, name));
        try {
            return reading.get(left(deadline, name).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw late(name, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof NoTextException known) {
                throw known;
            }
            throw new NoTextException(
                    Message.of(
                            "source.unreachable",
                            name,
                            String.valueOf(e.getCause().getMessage())),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw late(name, e);
        } finally {
            close(body);
        }
    }

    private static byte[] limited(InputStream in, String name) {
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new NoTextException(Message.of("source.page-too-large", name, MAX_BYTES / (1024 * 1024)));
            }
            return bytes;
        } catch (IOException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new NoTextException(Message.of("source.unreachable", name, why), e);
        }
    }

    private static byte[] unzipped(byte[] zipped, String name) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return limited(in, name);
        } catch (IOException e) {
            throw new NoTextException(Message.of("source.unreachable", name, String.valueOf(e.getMessage())), e);
        }
    }

    private Duration left(long deadline, String name) {
        long nanos = deadline - System.nanoTime();
        if (nanos <= 0) {
            throw late(name, null);
        }
        return Duration.ofNanos(nanos);
    }

    private NoTextException late(String name, @org.jspecify.annotations.Nullable Throwable cause) {
        return new NoTextException(Message.of("source.page-timeout", name, limit.toSeconds()), cause);
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // Nothing more was wanted of it.
        }
    }
}
