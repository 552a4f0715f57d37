package fr.plume.llm;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The proxy that the usual variables name: {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code ALL_PROXY} and {@code NO_PROXY},
 * in capitals or not. This machine is never reached through a proxy.
 */
final class EnvironmentProxy extends ProxySelector {

    private final Map<String, String> environment;

    EnvironmentProxy(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public List<Proxy> select(URI uri) {
        String host = uri.getHost();
        if (host == null || Address.isLoopback(host) || isExcluded(host)) {
            return List.of(Proxy.NO_PROXY);
        }
        URI proxy = proxyFor(uri.getScheme());
        if (proxy == null) {
            return List.of(Proxy.NO_PROXY);
        }
        int port = proxy.getPort() >= 0 ? proxy.getPort() : 80;
        return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.getHost(), port)));
    }

    /** The proxy's address for a scheme, with its user and password if it has any; null without a proxy. */
    URI proxyFor(String scheme) {
        String typed = variable(scheme.toLowerCase(Locale.ROOT) + "_proxy");
        if (typed.isEmpty()) {
            typed = variable("all_proxy");
        }
        if (typed.isEmpty()) {
            return null;
        }
        try {
            URI proxy = URI.create(typed.contains("://") ? typed : "http://" + typed);
            return proxy.getHost() == null ? null : proxy;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private boolean isExcluded(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        for (String entry : variable("no_proxy").toLowerCase(Locale.ROOT).split("[,\\s]")) {
            String suffix = entry.startsWith("*.") ? entry.substring(1) : entry;
            if (suffix.equals("*")
                    || !suffix.isEmpty()
                            && (name.equals(suffix) || name.endsWith(suffix.startsWith(".") ? suffix : "." + suffix))) {
                return true;
            }
        }
        return false;
    }

    private String variable(String name) {
        String value = environment.getOrDefault(name, environment.get(name.toUpperCase(Locale.ROOT)));
        return value == null ? "" : value.strip();
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException fault) {
        // The call itself fails with the same fault, and says it.
    }
}
