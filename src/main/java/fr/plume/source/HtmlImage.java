package fr.plume.source;

import org.jsoup.nodes.Element;

/** The address of an image that a person looks at. */
final class HtmlImage {

    private static final int SMALLEST = 60;

    private HtmlImage() {}

    /** The address; empty for an icon, a tracking pixel or a placeholder. */
    static String address(Element image) {
        if (small(image.attr("width")) || small(image.attr("height"))) {
            return "";
        }
        for (String attribute : new String[] {"data-src", "data-lazy-src", "data-original", "src"}) {
            String address = image.absUrl(attribute);
            address = address.isEmpty() ? Chars.strip(image.attr(attribute)) : address;
            if (!address.isEmpty() && !address.startsWith("data:")) {
                return address;
            }
        }
        return "";
    }

    private static boolean small(String size) {
        return size.matches("\\d{1,4}") && Integer.parseInt(size) < SMALLEST;
    }
}
