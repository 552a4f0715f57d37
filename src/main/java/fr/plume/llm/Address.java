package fr.plume.llm;

import fr.plume.UsageException;
import fr.plume.message.Message;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where a provider's API is.
 *
 * @param uri http or https, with a host, without user, query, fragment or closing slash
 */
public record Address(URI uri) {

    private static final int OLLAMA_PORT = 11434;

    /**
     * Reads what a person typed.
     *
     * @param origin where it was typed, such as {@code --base-url}
     * @throws UsageException when it is no http address, or holds a secret: addresses are shown, secrets are not
     */
    public static Address parse(String typed, String origin) {
        String text = typed.strip();
        if (text.contains("@") || text.contains("?") || text.contains("#")) {
            throw new UsageException(Message.of("model.secret-in-address", origin));
        }
        try {
            URI uri = new URI(text.replaceAll("/{1,99}$", ""));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
                throw new UsageException(Message.of("model.bad-address", origin, shown(text)));
            }
            return new Address(uri);
        } catch (URISyntaxException e) {
            throw new UsageException(Message.of("model.bad-address", origin, shown(text)), e);
        }
    }

    /**
     * Reads {@code OLLAMA_HOST}, which may lack the scheme, the port or the host, may mean all of this machine's,
     * and may be copied from a tool that wants the path of another API.
     */
    static Address ofOllama(String typed, String origin) {
        String text = typed.contains("://") ? typed : "http://" + (typed.startsWith(":") ? "localhost" : "") + typed;
        URI uri = parse(text.replace("//0.0.0.0", "//127.0.0.1").replaceFirst("/(?:v1|api)/?$", ""), origin)
                .uri();
        return uri.getPort() >= 0 || typed.contains("://")
                ? new Address(uri)
                : new Address(URI.create(uri + ":" + OLLAMA_PORT));
    }

    private static String shown(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    /** Whether it is this machine. */
    public boolean isLocal() {
        return isLoopback(uri.getHost());
    }

    /** Whether a host name or literal means this machine. */
    static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}")
                || name.equals("[::1]")
                || name.equals("::1")
                || name.equals("0.0.0.0");
    }

    /** Scheme, host and port: what people recognise. */
    public String site() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
