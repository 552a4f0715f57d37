package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.text.Characters;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The links of an article, told apart by where they lead. */
final class Links {

    /** Keys whose address is the page's or the site's own. */
    private static final Set<String> OWN =
            Set.of("url", "site", "siteurl", "baseurl", "canonical", "canonicalurl", "permalink", "link");

    /** Parents under which an address is the page's own too. */
    private static final Set<String> PARENTS = Set.of(
            "seo",
            "meta",
            "metadata",
            "head",
            "yoast",
            "params",
            "extra",
            "site",
            "page",
            "canonical",
            "og",
            "opengraph");

    private Links() {}

    /** Where a link leads. */
    enum Kind {
        /** Another page of the same site. */
        INTERNAL,
        /** Another site. */
        OUTBOUND,
        /** A place of the same page, a mail address, a script, nothing. */
        OTHER
    }

    /** A link with the block it stands in. */
    record Placed(Block block, Inline inline) {

        /** The words of the link as the reader sees them. */
        String anchor() {
            return block.prose().text().substring(inline.start(), inline.end()).strip();
        }
    }

    /** Whether all that {@code block} says is one link: the entry of a list of links. */
    static boolean isWhole(Block block) {
        if (block.prose().inlines().isEmpty()) {
            return false;
        }
        String text = block.prose().text();
        String said = Characters.stripped(text);
        int start = text.indexOf(said);
        return !said.isEmpty()
                && block.prose().inlines().stream()
                        .anyMatch(i ->
                                i.kind() == Inline.Kind.LINK && i.start() <= start && i.end() >= start + said.length());
    }

    /** Every link and bare address of the text, in order. */
    static List<Placed> of(Article article) {
        return article.blocks().stream()
                .flatMap(b -> b.prose().inlines().stream()
                        .filter(i -> i.kind() == Inline.Kind.LINK || i.kind() == Inline.Kind.AUTOLINK)
                        .map(i -> new Placed(b, i)))
                .toList();
    }

    /** Where {@code target} leads from an article whose own hosts are {@code own}. */
    static Kind kind(String target, Set<String> own) {
        String address = target.strip();
        if (address.isEmpty() || address.startsWith("#")) {
            return Kind.OTHER;
        }
        if (address.startsWith("//") || hasScheme(address)) {
            String lower = address.toLowerCase(Locale.ROOT);
            boolean web = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("//");
            return web ? (own.contains(host(lower)) ? Kind.INTERNAL : Kind.OUTBOUND) : Kind.OTHER;
        }
        return Kind.INTERNAL;
    }

    /** The hosts that the front matter gives as the site's own, without {@code www.}. */
    static Set<String> ownHosts(Article article) {
        Stream<String> addresses = article.frontMatter().entries().entrySet().stream()
                .filter(e -> OWN.contains(lastName(e.getKey())) && !isOthers(e.getKey()))
                .flatMap(e -> e.getValue().values().stream());
        return Set.copyOf(addresses
                .map(a -> a.toLowerCase(Locale.ROOT))
                .filter(a -> a.startsWith("http"))
                .map(Links::host)
                .filter(h -> !h.isEmpty())
                .distinct()
                .toList());
    }

    /** {@code source.url}, {@code author.url}, {@code procedures.url}: addresses of somebody else, or of what is told. */
    private static boolean isOthers(String key) {
        int dot = key.lastIndexOf('.');
        String parent = dot < 0 ? "" : lastName(key.substring(0, dot));
        return !parent.isEmpty() && !PARENTS.contains(parent);
    }

    private static String lastName(String key) {
        return key.substring(key.lastIndexOf('.') + 1)
                .toLowerCase(Locale.ROOT)
                .replace("_", "")
                .replace("-", "");
    }

    private static boolean hasScheme(String address) {
        int i = 0;
        while (i < address.length()
                && (Character.isLetterOrDigit(address.charAt(i)) || "+.-".indexOf(address.charAt(i)) >= 0)) {
            i++;
        }
        return i > 0 && i < address.length() && address.charAt(i) == ':';
    }

    /** The host of a lower-case address, without {@code www.} and port. */
    private static String host(String address) {
        int start = address.indexOf("//") + 2;
        int end = start;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String host = address.substring(start, end);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** An address without what makes no difference: case of scheme and host, {@code www.}, a final slash, a default port. */
    static String normal(String target) {
        String address = target.strip().replace("&amp;", "&");
        Optional<URI> uri = uri(address);
        String host = uri.map(URI::getHost).orElse(null);
        if (host == null) {
            return withoutSlash(address);
        }
        String lower = host.toLowerCase(Locale.ROOT);
        String rest = address.substring(address.indexOf("//") + 2 + host.length());
        return (lower.startsWith("www.") ? lower.substring(4) : lower) + withoutSlash(rest);
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** « www.port.fr », « accueil@port.fr » typed into the text say where they lead without a scheme. */
    private static String address(Inline inline) {
        String target = inline.target().strip();
        if (inline.kind() != Inline.Kind.AUTOLINK || target.startsWith("//") || hasScheme(target)) {
            return target;
        }
        return (target.indexOf('@') >= 0 ? "mailto:" : "https://") + target;
    }

    /** What the article's links lead to, counted. */
    static Map<Kind, Long> kinds(Article article) {
        Set<String> own = ownHosts(article);
        return of(article).stream()
                .collect(Collectors.groupingBy(l -> kind(address(l.inline()), own), Collectors.counting()));
    }
}
