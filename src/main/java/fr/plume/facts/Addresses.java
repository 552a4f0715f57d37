package fr.plume.facts;

import java.util.Locale;

/** Makes addresses comparable: without scheme, www., tracking parameters and final slash. */
final class Addresses {

    private Addresses() {}

    static boolean isMail(String target) {
        return target.startsWith("mailto:") || (target.indexOf('@') > 0 && target.indexOf('/') < 0);
    }

    /** Whether the address leads out of the page: neither an anchor of its own nor empty. */
    static boolean leadsAway(String target) {
        return !target.isEmpty() && !target.startsWith("#");
    }

    static boolean isAddress(Fact fact) {
        return fact.type() == FactType.URL || fact.type() == FactType.EMAIL;
    }

    /** The host of a canonical address without what stands before its domain; empty for an address within the site. */
    static String host(String canonical) {
        String host = canonical.substring(0, end(canonical));
        boolean relative = host.isEmpty() || host.startsWith(".") || host.indexOf('.') < 0;
        int last = host.lastIndexOf('.');
        int before = last < 0 ? -1 : host.lastIndexOf('.', last - 1);
        return relative ? "" : host.substring(before + 1);
    }

    static String canonical(String target) {
        String bare = target.strip();
        if (isMail(bare)) {
            String mail = bare.startsWith("mailto:") ? bare.substring(7) : bare;
            int query = mail.indexOf('?');
            return (query < 0 ? mail : mail.substring(0, query)).toLowerCase(Locale.ROOT);
        }
        int scheme = bare.indexOf("://");
        bare = scheme >= 0 && scheme <= 5
                ? bare.substring(scheme + 3)
                : bare.startsWith("//") ? bare.substring(2) : bare;
        int host = end(bare);
        bare = bare.substring(0, host).toLowerCase(Locale.ROOT) + bare.substring(host);
        bare = bare.startsWith("www.") ? bare.substring(4) : bare;
        bare = withoutTracking(bare);
        while (bare.endsWith("/") && bare.length() > 1) {
            bare = bare.substring(0, bare.length() - 1);
        }
        return bare;
    }

    private static int end(String bare) {
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                return i;
            }
        }
        return bare.length();
    }

    private static String withoutTracking(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            return address;
        }
        int hash = address.indexOf('#', query);
        String fragment = hash < 0 ? "" : address.substring(hash);
        StringBuilder kept = new StringBuilder();
        for (String parameter :
                address.substring(query + 1, hash < 0 ? address.length() : hash).split("&")) {
            boolean tracking =
                    parameter.startsWith("utm_") || parameter.startsWith("fbclid=") || parameter.startsWith("gclid=");
            if (!tracking && !parameter.isEmpty()) {
                kept.append(kept.length() == 0 ? '?' : '&').append(parameter);
            }
        }
        return address.substring(0, query).replaceAll("/$", "") + kept + fragment;
    }
}
