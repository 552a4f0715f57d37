package fr.plume.rewrite;

import fr.plume.message.Message;
import java.net.URI;
import java.util.Locale;

/**
 * What a model sees in the place of an address.
 *
 * @param name such as {@code lien-1} or {@code image-2}
 * @param address where it leads: a page, {@code mailto:} or {@code tel:}
 * @param label its words in the source; empty for a bare address, and for an image without a text
 */
record Placeholder(String name, String address, String label) {

    /** What stands behind it, in a few words of French, for a prompt: its kind and its words, or the site of a bare address. */
    String described() {
        String lower = address.toLowerCase(Locale.ROOT);
        String kind = name.startsWith("image-")
                ? "image"
                : lower.startsWith("mailto:") ? "mail" : lower.startsWith("tel:") ? "phone" : "page";
        String said = label.replaceAll("\\s{1,99}", " ").strip();
        boolean bare = said.isEmpty() && kind.equals("page");
        Message what = Message.of("rewrite.placeholder-" + kind);
        return (bare
                        ? Message.of("rewrite.placeholder-of", name, what, site())
                        : said.isEmpty()
                                ? Message.of("rewrite.placeholder", name, what)
                                : Message.of("rewrite.placeholder-labelled", name, what, said))
                .in(Locale.FRENCH);
    }

    private String site() {
        try {
            String host = URI.create(address).getHost();
            return host == null ? address : host;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
