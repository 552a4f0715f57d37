package fr.plume.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.plume.NoTextException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlReaderTest {

    private static final ReadOptions ANY =
            new ReadOptions(Optional.empty(), ReadOptions.Network.ANY, InputStream.nullInputStream(), Path.of(""));

    private static final String PAGE = "<html><head><title>La halle</title></head><body><h1>La halle</h1><article><p>"
            + "La halle au grain rouvre ses portes au public ce samedi, après deux ans de travaux menés par la commune et "
            + "ses artisans, pour un coût de 820 000 €.</p><p>On y trouvera un marché, une scène, et un atelier de vélos tenu "
            + "par trente bénévoles qui se relaient du mardi au samedi, toute l’année.</p></article></body></html>";

    private HttpServer server;
    private ExecutorService threads;
    private final CountDownLatch stalled = new CountDownLatch(1);

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool();
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        stalled.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void serve(String path, int status, String type, byte[] body, String... headers) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            send(exchange, status, body);
        });
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        } catch (IOException e) {
            // The reader went away, which is what some of these tests are about.
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String said(String address, ReadOptions options) {
        return assertThrows(NoTextException.class, () -> Sources.read(address, options))
                .said()
                .key();
    }

    @Test
    void aPageIsReadBehindARedirect() {
        serve("/page", 200, "text/html; charset=utf-8", utf8(PAGE));
        serve("/old", 301, "text/html", new byte[0], "Location", "/page");
        Source source = Sources.read(address("/old"), ANY);
        assertEquals(Optional.of("La halle"), source.title());
        assertEquals(Origin.Format.HTML, source.origin().format());
        assertTrue(SourceText.plain(source).contains("820 000 €"));
    }

    @Test
    void theHeaderTellsTheEncoding() {
        byte[] latin = PAGE.replace("’", "'").replace("€", "euros").getBytes(StandardCharsets.ISO_8859_1);
        serve("/latin", 200, "text/html; charset=ISO-8859-1", latin);
        Source source = Sources.read(address("/latin"), ANY);
        assertTrue(SourceText.plain(source).contains("bénévoles"));
        assertFalse(source.origin().guessed());
    }

    @Test
    void compressedPagesAreReadAndBombsStopped() throws IOException {
        serve("/zipped", 200, "text/html", zipped(utf8(PAGE)), "Content-Encoding", "gzip");
        assertTrue(SourceText.plain(Sources.read(address("/zipped"), ANY)).contains("halle"));
        serve("/bomb", 200, "text/html", zipped(new byte[UrlReader.MAX_BYTES + 2]), "Content-Encoding", "gzip");
        assertEquals("source.page-too-large", said(address("/bomb"), ANY));
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void whatIsNoArticleIsSaidInOneSentence() {
        serve("/loop", 302, "text/html", new byte[0], "Location", "/loop");
        serve("/gone", 410, "text/html", utf8("gone"));
        serve("/image", 200, "image/png", new byte[] {1, 2, 3});
        serve("/large", 200, "text/html", new byte[UrlReader.MAX_BYTES + 1]);
        serve(
                "/wall",
                200,
                "text/html",
                utf8("<html><body><div id='didomi-host'>Accepter et continuer</div></body></html>"));
        serve("/file", 302, "text/html", new byte[0], "Location", "file:///etc/hosts");
        assertEquals("source.too-many-redirects", said(address("/loop"), ANY));
        assertEquals("source.page-status", said(address("/gone"), ANY));
        assertEquals("source.not-a-page", said(address("/image"), ANY));
        assertEquals("source.page-too-large", said(address("/large"), ANY));
        assertEquals("source.consent-wall", said(address("/wall"), ANY));
        assertEquals("source.bad-address", said(address("/file"), ANY));
        assertEquals("source.bad-address", said("http://", ANY));
    }

    @Test
    void aStalledBodyEndsWithTheDeadline() {
        server.createContext("/stalled", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(utf8("<html>"));
            exchange.getResponseBody().flush();
            try {
                stalled.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        UrlReader reader = new UrlReader(ReadOptions.Network.ANY, Duration.ofMillis(400));
        NoTextException late = assertThrows(NoTextException.class, () -> reader.read(address("/stalled")));
        assertEquals("source.page-timeout", late.said().key());
    }

    @Test
    void theLocalNetworkIsRefusedUnlessAllowed() {
        serve("/page", 200, "text/html", utf8(PAGE));
        ReadOptions publicOnly = ReadOptions.of(InputStream.nullInputStream());
        assertEquals("source.private-address", said(address("/page"), publicOnly));
        assertEquals("source.private-address", said("http://localhost:1/", publicOnly));
        assertEquals("source.private-address", said("http://[::1]/", publicOnly));
        assertEquals("source.private-address", said("http://169.254.169.254/latest/meta-data/", publicOnly));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.100.100.200",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00:ec2::254",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1"
            })
    void specialAddressesAreNotPublic(String address) throws IOException {
        assertFalse(AddressGuard.isPublic(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:2800:21f::1", "64:ff9b::5db8:d70e"})
    void theRestIs(String address) throws IOException {
        assertTrue(AddressGuard.isPublic(InetAddress.getByName(address)), address);
    }
}
